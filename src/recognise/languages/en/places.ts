import { synonymList } from "../../word-list.ts";

/** Countries, regions and well-known cities. A line of variants means its first. */
export const knownPlaces = synonymList(`
Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics
United States, United States of America, USA, U.S.A., U.S., America, US
United Kingdom, UK, U.K.
Great Britain, Britain
Russia, Russian Federation
Germany, Federal Republic of Germany, West Germany
East Germany, GDR, German Democratic Republic
China, People's Republic of China, PRC
Czechoslovakia; Czech Republic, Czechia; Slovakia; Yugoslavia; Serbia; Croatia; Slovenia; Montenegro; Kosovo; Macedonia
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina
Albania; Afghanistan; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria; Austria-Hungary; Azerbaijan
Bahrain; Bangladesh; Belarus, Byelorussia, Belorussia
Belgium; Benin; Bhutan; Bolivia; Botswana; Brazil; Brunei; Bulgaria; Burkina Faso; Burundi
Burma, Myanmar
Cambodia, Kampuchea
Cameroon; Canada; Cape Verde; Chad; Chechnya; Chile; Colombia; Costa Rica; Cuba; Cyprus; Crimea
Congo, Democratic Republic of the Congo, Democratic Republic of Congo, Zaire, DRC
Denmark; Djibouti; Dominican Republic; Ecuador; Egypt; El Salvador; England; Eritrea; Estonia; Eswatini; Ethiopia
Fiji; Finland; France; Gabon; Gambia; Georgia; Ghana; Gibraltar; Guam; Puerto Rico; Hokkaido; Bermuda; Greece; Greenland; Guatemala; Guinea; Guyana; Haiti; Honduras
Hungary; Iceland; India; Indonesia; Iran, Persia
Iraq; Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kuwait; Kyrgyzstan; Laos; Latvia
Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali
Malta; Mauritania; Mauritius; Mexico; Moldova; Monaco; Mongolia; Morocco; Mozambique; Namibia; Nepal
Netherlands, the Netherlands, Holland
New Zealand; Nicaragua; Niger; Nigeria; North Korea; Northern Ireland; Norway; Oman; Pakistan; Palestine; Panama
Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Prussia; Qatar; Romania, Rumania
Rwanda; Samoa; Saudi Arabia; Scotland; Senegal; Sierra Leone; Singapore; Somalia; South Africa; South Korea; South Sudan
Spain; Sri Lanka, Ceylon
Sudan; Suriname; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand, Siam
Tibet; Togo; Trinidad and Tobago; Tunisia; Turkey; Turkmenistan; Uganda; Ukraine; United Arab Emirates; Uruguay
Uzbekistan; Vatican; Venezuela; Vietnam; Wales; Yemen; Zambia; Zimbabwe, Rhodesia
Africa; Asia; Europe; Eurasia; North America; South America; Latin America; Central America; Americas; Caribbean; West Indies; East Indies; Oceania; Antarctica
Arctic; Siberia; Caucasus; Balkans; Baltics, Baltic states, Baltic States
Middle East; Near East; Far East; Eastern Europe; Western Europe; Central Europe; Central Asia; Southeast Asia
Scandinavia; Transylvania; Bohemia; Moravia; Silesia; Galicia; Saxony; Bavaria; Alsace; Lorraine; Normandy; Brittany
Flanders; Catalonia; Castile; Andalusia; Sicily; Sardinia; Corsica; Crete; Lombardy; Tuscany; Kashmir; Punjab; Bengal
Manchuria; Crimea; Donbas; Donbass; Darfur; Gaza; West Bank; Sinai; Anatolia; Mesopotamia; Ulster; Kurdistan; Xinjiang
Volga; Danube; Rhine; Elbe; Vistula; Dnieper; Dnipro; Don River; Thames; Seine; Nile; Amazon; Mississippi; Ganges; Somme
Atlantic, Atlantic Ocean; Pacific, Pacific Ocean; Indian Ocean; Mediterranean, Mediterranean Sea; Baltic Sea; North Sea
Black Sea; Red Sea; Caspian Sea; Alps; Pyrenees; Himalayas; Andes; Urals; Carpathians; Rocky Mountains; English Channel
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois
Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Missouri; Montana
Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York, New York City; North Carolina; North Dakota; Ohio
Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia
Washington, Washington D.C., Washington DC; West Virginia; Wisconsin; Wyoming; Ontario; Quebec; Québec; New South Wales
Queensland; Tasmania; Nova Scotia; British Columbia
Moscow; Leningrad; Petrograd; Saint Petersburg, St Petersburg, St. Petersburg
Stalingrad; Volgograd; Kiev, Kyiv
Kharkov, Kharkiv
Odessa, Odesa
Lvov, Lviv, Lemberg
Minsk; Vilnius; Riga; Tallinn; Kazan; Novosibirsk; Vladivostok; Magadan; Vorkuta; Kolyma; Irkutsk; Omsk; Tomsk; Sevastopol
Yekaterinburg; Sverdlovsk; Gorky; Smolensk; Kursk; Rostov; Rostov-on-Don; Grozny; Tbilisi; Baku; Yerevan; Tashkent; Almaty
Mariupol; Donetsk; Kherson; Warsaw; Kraków, Krakow, Cracow
Gdańsk, Gdansk, Danzig
Łódź; Poznań; Lublin; Prague; Brno; Bratislava; Budapest; Debrecen; Bucharest; Sofia; Belgrade; Zagreb; Ljubljana; Sarajevo
Srebrenica; Mostar; Skopje; Tirana; Athens; Thessaloniki, Salonika
Istanbul, Constantinople
Ankara; Berlin; Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Dresden; Leipzig; Nuremberg; Bonn; Potsdam; Bremen; Hanover
Vienna; Salzburg; Graz; Zurich; Zürich; Geneva; Bern; Basel; Paris; Lyon; Lyons; Marseille; Marseilles; Bordeaux; Toulouse
Strasbourg; Verdun; Versailles; Reims; Rouen; Calais; Dunkirk; Brussels; Antwerp; Ghent; Bruges; Ypres; Amsterdam; Rotterdam
The Hague; London; Manchester; Liverpool; Birmingham; Leeds; Sheffield; Bristol; Newcastle; Oxford; Cambridge; Edinburgh
Glasgow; Cardiff; Belfast; Dublin; Westminster; Whitehall; Madrid; Barcelona; Valencia; Seville; Guernica; Bilbao
Zaragoza; Málaga; Lisbon; Porto; Rome; Carthage; Sparta; Babylon; Nineveh; Troy; Antioch; Milan; Naples; Turin; Florence; Venice; Genoa; Bologna; Palermo; Trieste; Stockholm
Gothenburg; Oslo; Bergen; Copenhagen; Helsinki; Reykjavik; Boston; Philadelphia; Chicago; Detroit; Baltimore; Pittsburgh
Cleveland; Atlanta; New Orleans; Houston; Dallas; Denver; Seattle; San Francisco; Los Angeles; San Diego; Las Vegas; Miami
Gettysburg; Pearl Harbor; Ottawa; Toronto; Montreal; Montréal; Vancouver; Mexico City; Havana; Bogotá; Caracas; Lima; Quito
Santiago; Buenos Aires; Montevideo; Rio de Janeiro; São Paulo; Brasília; La Paz; Cairo; Alexandria; Tripoli; Tunis; Algiers
Casablanca; Rabat; Khartoum; Addis Ababa; Nairobi; Mombasa; Kampala; Kigali; Lagos; Abuja; Accra; Dakar; Bamako; Kinshasa
Luanda; Harare; Johannesburg; Pretoria; Cape Town; Durban; Soweto; Jerusalem; Tel Aviv; Haifa; Beirut; Damascus; Aleppo
Homs; Baghdad; Basra; Mosul; Fallujah; Tehran; Isfahan; Riyadh; Mecca; Medina; Sanaa; Aden; Dubai; Doha; Kabul; Kandahar
Islamabad; Karachi; Lahore; Peshawar; Delhi, New Delhi; Bombay, Mumbai
Calcutta, Kolkata
Madras, Chennai
Dhaka; Colombo; Kathmandu; Rangoon, Yangon
Bangkok; Hanoi; Saigon, Ho Chi Minh City
Phnom Penh; Jakarta; Manila; Kuala Lumpur; Beijing, Peking
Shanghai; Nanjing, Nanking
Canton, Guangzhou
Chongqing; Wuhan; Hong Kong; Taipei; Lhasa; Tokyo; Kyoto; Osaka; Hiroshima; Nagasaki; Okinawa; Seoul; Pyongyang; Sydney
Melbourne; Brisbane; Perth; Adelaide; Canberra; Auckland; Wellington; Auschwitz; Treblinka; Sobibor; Belzec; Majdanek
Dachau; Buchenwald; Bergen-Belsen; Mauthausen; Theresienstadt; Katyn; Babi Yar, Babyn Yar
Chernobyl; Waterloo; Gallipoli; Kremlin; White House; Downing Street; Wall Street; Capitol Hill; Red Square; Lubyanka
Granada; Córdoba; Toledo; Salamanca; Oviedo; Bilbao; Badajoz; Teruel; Brunete; Belchite; Coimbra; Nantes; Lille; Metz; Dijon
 Cannes; Avignon; Grenoble; Poitiers; Orléans; Limoges; Amiens; Arras; Cambrai; Vichy; Dieppe; Le Havre; Brest
Liège; Namur; Leuven; Louvain; Charleroi; Mons; Arnhem; Utrecht; Leiden; Delft; Groningen; Eindhoven; Nijmegen; Maastricht
Aachen; Bonn; Mainz; Trier; Freiburg; Heidelberg; Mannheim; Karlsruhe; Ulm; Augsburg; Regensburg; Würzburg; Erfurt
Weimar; Jena; Magdeburg; Chemnitz; Rostock; Kiel; Lübeck; Dortmund; Düsseldorf; Duisburg; Münster; Kassel; Göttingen
Königsberg, Kaliningrad
Breslau, Wrocław
 Thorn; Bromberg; Białystok; Zamość; Przemyśl; Radom; Kielce; Gdynia; Szczecin; Katowice; Opole; Lidice; Terezín; Plzeň; Ostrava
Košice; Pécs; Szeged; Győr; Cluj; Timișoara; Iași; Constanța; Varna; Plovdiv; Pleven; Niš; Novi Sad; Pristina; Podgorica;
Dubrovnik; Rijeka; Zadar; Vukovar; Banja Luka; Tuzla; Bihać; Goražde; Žepa; Maribor; Patras; Piraeus; Corinth; Sparta; Thebes
Smyrna, Izmir
Trebizond; Adana; Bursa; Edirne; Erzurum; Gallipoli; Nicosia; Valletta; Brindisi; Bari; Taranto; Salerno; Pisa; Siena
Ravenna; Verona; Padua; Modena; Parma; Pavia; Messina; Catania; Syracuse; Cagliari; Turku; Tampere; Viipuri, Vyborg
Uppsala; Malmö; Narvik; Trondheim; Tromsø; Stavanger; Aarhus; Odense; Tartu; Narva; Pskov; Novgorod; Tver; Tula; Oryol; Voronezh
Saratov; Samara; Kuibyshev; Astrakhan; Tsaritsyn; Krasnodar; Novorossiysk; Arkhangelsk, Archangel
Murmansk; Vologda; Yaroslavl; Kostroma; Kronstadt; Tsarskoye Selo; Gulag Archipelago; Norilsk; Krasnoyarsk; Chita; Khabarovsk
Sakhalin; Kamchatka; Karaganda; Ufa; Chelyabinsk; Magnitogorsk; Orenburg; Zaporizhzhia; Dnipropetrovsk; Poltava; Chernihiv
Zhytomyr; Vinnytsia; Simferopol; Yalta; Kerch; Bakhmut; Bucha; Irpin; Kramatorsk; Luhansk; Brest-Litovsk; Grodno; Vitebsk
Mogilev; Gomel; Kaunas; Chișinău, Kishinev
Batumi; Sukhumi; Nagorno-Karabakh; Stepanakert; Ashgabat; Bishkek; Dushanbe; Samarkand; Bukhara; Semipalatinsk; Ulan Bator, Ulaanbaatar
Herat; Jalalabad; Mazar-i-Sharif; Quetta; Rawalpindi; Amritsar; Lucknow; Kanpur; Varanasi; Hyderabad; Bangalore; Goa; Assam; Bihar
Kerala; Gujarat; Rajasthan; Chittagong; Jaffna; Mandalay; Chiang Mai; Vientiane; Da Nang; My Lai; Dien Bien Phu; Malacca; Penang
Surabaya; Bandung; East Timor, Timor-Leste
Dili; Cebu; Mindanao; Guangdong; Sichuan; Hunan; Tianjin; Harbin; Mukden, Shenyang
Yan'an; Tiananmen Square; Urumqi; Kobe; Nagoya; Sapporo; Fukushima; Busan; Incheon; Hobart; Christchurch; Dunedin
Tangier; Oran; Benghazi; Tobruk; El Alamein; Alexandria; Suez; Port Said; Aswan; Omdurman; Juba; Asmara; Mogadishu
Zanzibar; Dar es Salaam; Dodoma; Lusaka; Bulawayo; Maputo; Beira; Antananarivo; Windhoek; Gaborone; Maseru; Bloemfontein; Kimberley
Ladysmith; Mafeking; Sharpeville; Robben Island; Transvaal; Natal; Katanga; Brazzaville; Libreville; Douala; Yaoundé; Ibadan; Kano
Biafra; Lomé; Cotonou; Ouagadougou; Niamey; Timbuktu; Nouakchott; Conakry; Freetown; Monrovia; Abidjan; Bangui; N'Djamena; Bujumbura
Hebron; Nablus; Ramallah; Bethlehem; Nazareth; Jericho; Jaffa; Gaza City; Rafah; Golan Heights; Amman; Kirkuk; Najaf; Karbala
Erbil; Raqqa; Palmyra; Idlib; Deir ez-Zor; Sidon; Abadan; Tabriz; Shiraz; Mashhad; Muscat; Abu Dhabi; Manama
Halifax; Winnipeg; Calgary; Edmonton; Saskatchewan; Alberta; Manitoba; Newfoundland; Yukon; Oakland; Sacramento; Portland;
Albuquerque; El Paso; San Antonio; Memphis; Nashville; Louisville; Cincinnati; Indianapolis; St. Louis, St Louis
Kansas City; Minneapolis; Milwaukee; Albany; Richmond; Charleston; Savannah; Birmingham; Little Rock
Honolulu; Anchorage; Guadalajara; Monterrey; Veracruz; Chiapas; Oaxaca; San Salvador; Tegucigalpa; Managua; San José; San Juan
Kingston; Port-au-Prince; Santo Domingo; Medellín; Cali; Guayaquil; Cuzco; Arequipa; Sucre; Cochabamba; Asunción; Córdoba;
Patagonia; Falkland Islands, Falklands
Tierra del Fuego; Valparaíso; Recife; Bahia; Manaus; Amazonia; Georgetown; Paramaribo
Bradford; York; Nottingham; Leicester; Coventry; Norwich; Plymouth; Exeter; Portsmouth; Southampton; Brighton
 Canterbury; Lancashire; Yorkshire; Essex; Sussex; Cornwall; Devon; Norfolk; Suffolk; Northumberland; Durham; Cumbria
Aberdeen; Dundee; Inverness; Swansea; Derry, Londonderry
Limerick; Galway; Waterford; Kilkenny; Tipperary; Connacht, Connaught
Munster; Leinster
`);
