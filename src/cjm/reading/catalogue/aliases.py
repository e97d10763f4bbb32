"""Pages about anchors and aliases, YAML's way to say a thing once and use it in several places."""

PAGES = {
    "unknown-alias": """
        An alias stands for nothing: no anchor of its name comes before it.

        `*name` stands for what was marked with `&name` above. If it was meant as text, put it into quotes.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            owner: *salg  # <- reported
            phases: [Køb]
        Good:
            cjm: 1
            title: Sara finder et outfit
            owner: "*salg"
            phases: [Køb]
    """,
    "alias-cycle": """
        An alias stands for something that it is itself a part of.

        What holds itself has no end and cannot be drawn. Write out what is meant.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            phases: &all
              - name: Køb
                x-before: *all  # <- reported
        Good:
            cjm: 1
            title: Sara finder et outfit
            phases:
              - name: Køb
    """,
    "alias-bomb": """
        Aliases of aliases stand for more than a hundred thousand values.

        Ten lines of them can stand for billions, and would fill the memory of whatever reads the file.
    """,
    "merge-key": """
        The key `<<` is used to take over the keys of another part.

        It belongs to YAML 1.1 and is gone from YAML 1.2, so that tools read it differently. Write
        the keys out.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            x-shop: &shop {channel: webshop}
            phases:
              - name: Køb
                touchpoints:
                  - <<: *shop  # <- reported
                    name: Kurv
        Good:
            cjm: 1
            title: Sara finder et outfit
            phases:
              - name: Køb
                touchpoints:
                  - channel: webshop
                    name: Kurv
    """,
}
