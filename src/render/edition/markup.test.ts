import { expect, test } from "vitest";
import { html, joined, nothing } from "./markup.ts";

test("escapes words, in text and in attributes", () => {
  const words = `<script>alert("1" & '2')</script>`;
  expect(html`<p title="${words}">${words}</p>`.markup).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;">' +
      "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</p>",
  );
});

test("makes control characters visible, and leaves white space", () => {
  expect(html`${"a\u0000b\u001bc\td\ne"}`.markup).toBe("a\ufffdb\ufffdc\td\ne");
});

test("takes markup over, one or several, and leaves out what is not there", () => {
  const item = html`<li>${1}</li>`;
  expect(html`<ul>${[item, item]}${null}${nothing}</ul>`.markup).toBe("<ul><li>1</li><li>1</li></ul>");
  expect(joined([item, item], ", ").markup).toBe("<li>1</li>, <li>1</li>");
});
