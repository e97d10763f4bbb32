"""Pages about comments that ask a rule to be silent."""

PAGES = {
    "invalid-suppression": """
        A comment asks for silence in a form or with a name that cjm does not know.

        It looks as if a finding had been weighed and set aside, and silences nothing. There are two forms,
        each with the names of rules or groups in brackets and the reason behind them: `# cjm: ignore[…]`
        behind an entry or on a line of its own above it, for that entry and all below, and
        `# cjm: ignore-file[…]` for the whole file. What is about reading cannot be silenced, since without
        it nothing else holds. `--fix` writes what was meant where every name is known, and takes out what
        cannot be silenced.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            persona: Sara
            phases:
              # cjm: ignore[phase-without-gaol] we do not know yet  # <- reported
              - name: Køb
                touchpoints: [Kurv]  # cjm: ignore  # <- reported
              - name: Brug  # cjm: disable[phase-without-goal]  # <- reported
                touchpoints: [Pakken]
        Good:
            cjm: 1
            title: Sara finder et outfit
            persona: Sara
            phases:
              # cjm: ignore[phase-without-goal] we do not know yet
              - name: Køb
                touchpoints: [Kurv]
              - name: Brug
                goals: [Gå til fest]
                touchpoints: [Pakken]
    """,
    "unused-suppression": """
        A comment asks a rule to be silent that has nothing to say there.

        What it was for has been mended, or it stands at the wrong line. Left in, it hides the next finding
        of that kind, which nobody has weighed. A rule that is not selected is not asked, so nothing is said
        of its comments; nor of a group's, unless every rule of the group is selected. `--fix` takes it out.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            persona: Sara
            phases:
              # cjm: ignore[phase-without-goal] we do not know yet  # <- reported
              - name: Køb
                goals: [Få ro]
                touchpoints: [Kurv]
        Good:
            cjm: 1
            title: Sara finder et outfit
            persona: Sara
            phases:
              # cjm: ignore[phase-without-goal] we do not know yet
              - name: Køb
                touchpoints: [Kurv]
    """,
    "suppression-without-reason": """
        A comment asks a rule to be silent and does not say why.

        Whoever reads it in a year cannot tell a decision from a finding that was in the way, so nobody dares
        take it out. Write the reason behind the brackets, in a few words: `# cjm: ignore[phase-without-goal]
        we ask in the autumn`. With `suppression-reasons = "required"` in the settings this is an error, with
        `"optional"` nothing is said.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            persona: Sara
            phases:
              # cjm: ignore[phase-without-goal]  # <- reported
              - name: Køb
                touchpoints: [Kurv]
        Good:
            cjm: 1
            title: Sara finder et outfit
            persona: Sara
            phases:
              # cjm: ignore[phase-without-goal] we ask in the autumn
              - name: Køb
                touchpoints: [Kurv]
    """,
}
