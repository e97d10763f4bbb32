"""Pages about text that is no YAML."""

PAGES = {
    "syntax-error": """
        The text cannot be read as YAML here.

        Most often a text holds a colon followed by a space, or begins with a sign such as `@`, `%`, `*` or a
        backtick: put it into quotes. A quote or bracket that is never closed is reported where it opens.

        Bad:
            cjm: 1
            title: Sommer: Sara finder et outfit  # <- reported
            phases: [Køb]
        Good:
            cjm: 1
            title: "Sommer: Sara finder et outfit"
            phases: [Køb]
    """,
    "tab-indentation": """
        A line is indented with a tab.

        YAML allows spaces only, since editors show tabs in different widths. Two spaces for each level is the
        custom; most editors can turn tabs into spaces.
    """,
    "lost-text": """
        Text ends at a hash sign that follows a space: the rest of the line is a comment.

        YAML takes a `#` behind a space for the beginning of a comment, and nobody would see that the text has
        lost its end. If it is part of the text, put the text into quotes; if it is a comment, put a space
        behind the hash sign.

        Bad:
            cjm: 1
            title: Blive #1 i klassen  # <- reported
            phases: [Køb]
        Good:
            cjm: 1
            title: "Blive #1 i klassen"  # a comment
            phases: [Køb]
    """,
    "duplicate-key": """
        The same key is given twice in one place.

        Only one of the two could count, and nobody would see which. Keep one, or put both values into one
        list.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            phases:
              - name: Køb
                goals: [Betale trygt]
                goals: [Få kjolen hjem]  # <- reported
        Good:
            cjm: 1
            title: Sara finder et outfit
            phases:
              - name: Køb
                goals: [Betale trygt, Få kjolen hjem]
    """,
    "multiple-documents": """
        A second map begins in the same file.

        In YAML `---` begins a new document, and a file holds one map. Put each map into a file of its own; a
        line drawn for the eye can be a comment.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            phases: [Køb]
            ---  # <- reported
            cjm: 1
            title: Oskar kommer i form
            phases: [Køb]
        Good:
            cjm: 1
            title: Sara finder et outfit
            phases: [Køb]
    """,
    "too-deep": """
        Lists and maps stand inside each other, deeper than any map needs.

        A map has about ten levels, and sixty are read. Deeper files are mistakes or attacks.
    """,
    "custom-tag": """
        A value has a tag, a word that begins with an exclamation mark.

        Tags tell other programs how to turn text into something else. A map is plain text, so they mean
        nothing here, and none is ever acted upon. Put the text into quotes if it begins with "!".

        Bad:
            cjm: 1
            title: !important Sara finder et outfit  # <- reported
            phases: [Køb]
        Good:
            cjm: 1
            title: "!important Sara finder et outfit"
            phases: [Køb]
    """,
}
