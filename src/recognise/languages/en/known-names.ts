import { synonymList } from "../../word-list.ts";

/** Well-known bodies, movements and papers. A line of variants means its first. */
export const knownGroups = synonymList(`
United Nations, UN, U.N., UNO
European Union, EU, E.U.
NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation
League of Nations; Red Cross, International Red Cross
Red Crescent; Comintern, Communist International
Cominform; Politburo; Orgburo; Gestapo; Wehrmacht; Luftwaffe; Kriegsmarine; Waffen-SS; Bundestag; Reichstag; Knesset
Bundesbank; Duma, State Duma
Supreme Soviet; Red Army; White Army; Whites; Reds; Bolsheviks; Mensheviks; Kuomintang; Viet Cong; Khmer Rouge; Taliban
Hamas; Hezbollah; Fatah; Al Qaeda, al-Qaeda, al Qaeda, Al-Qaeda, Al-Qaida, al-Qaida
Islamic State, ISIS, ISIL
Boko Haram; Cheka; Okhrana; Stasi; Securitate; Sinn Féin; Solidarity; Falange; Phalange; Interpol; Europol
Congress; Parliament; House of Commons, Commons
House of Lords, Lords
House of Representatives; Senate; Supreme Court; Pentagon; State Department; Foreign Office; Scotland Yard; Holy See
World Bank; International Monetary Fund, IMF
World Health Organization, World Health Organisation, WHO
Amnesty International, Amnesty
Human Rights Watch, HRW
Médecins Sans Frontières, Medecins Sans Frontieres, Doctors Without Borders, MSF
Greenpeace; Oxfam; Unicef, UNICEF
UNESCO, Unesco
Reuters; Associated Press, AP
Agence France-Presse, AFP
BBC; CNN; Al Jazeera; TASS, Tass
Xinhua; Pravda; Izvestia; Times; Guardian; Telegraph; Economist; Spiegel; Der Spiegel; Le Monde; El País; Financial Times
New York Times, The New York Times; Washington Post, The Washington Post
Wall Street Journal; Daily Mail; Daily Telegraph; Trotskyists; Girondins; Jacobins; Huguenots; Templars; Confederacy
Allies; Axis; Entente; Central Powers; Warsaw Pact; Commonwealth; Catholic Church; Orthodox Church; Roman Catholic Church
Church of England; Left Opposition; Right Opposition; International Brigades
`);

/** Well-known events and periods. Dates are the calendar's business; these are names. */
export const knownEvents = synonymList(`
World War II, World War Two, Second World War, WWII, Great Patriotic War, World War 2
World War I, World War One, First World War, WWI, Great War, World War 1
Cold War; Holocaust, Shoah
Holodomor; Great Terror; Great Purge, Great Purges
Great Depression; Great Leap Forward; Cultural Revolution; Renaissance; Reformation; Enlightenment; Restoration
Industrial Revolution; Prague Spring; Arab Spring; Velvet Revolution; Kristallnacht; Anschluss; Nakba; D-Day; Blitz
Perestroika; Watergate; Prohibition; Reconstruction; Risorgimento; Reconquista; Crusades; Troubles; Black Death
Bloody Sunday; Easter Rising; Paris Commune; Tiananmen Square massacre; Long March; May Day; Barbarossa
Operation Barbarossa; Olympics, Olympic Games
World Cup; Reign of Terror; Thermidor; Trail of Tears
`);

/** Persons known by one name alone. */
export const knownPersons = synonymList(`
Stalin; Lenin; Trotsky; Hitler; Mussolini; Churchill; Roosevelt; Truman; Eisenhower; Kennedy; Nixon; Reagan; Thatcher
Gorbachev; Yeltsin; Putin; Khrushchev; Brezhnev; Molotov; Beria; Bukharin; Zinoviev; Kamenev; Tito; Mao; Napoleon
Bonaparte; Bismarck; Metternich; Robespierre; Danton; Marat; Lafayette; Cromwell; Nelson; Caesar; Cicero; Augustus; Nero
Alexander the Great; Hannibal; Charlemagne; Saladin; Genghis Khan; Galileo; Newton; Darwin; Einstein; Freud; Marx; Engels
Hegel; Kant; Voltaire; Rousseau; Shakespeare; Dante; Goethe; Tolstoy; Dostoevsky; Pushkin; Chekhov; Solzhenitsyn; Orwell
Mozart; Beethoven; Bach; Wagner; Tchaikovsky; Shostakovich; Picasso; Michelangelo; Leonardo; Rembrandt; Gandhi; Nehru
Mandela; Castro; Guevara; Franco; Salazar; Pétain; Himmler; Goebbels; Goering; Göring; Eichmann; Rommel; Zhukov; Kirov
Plato; Aristotle; Socrates; Herodotus; Thucydides; Plutarch; Tacitus; Livy; Josephus; Eusebius; Bede; Froissart
`);
