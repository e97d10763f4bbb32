"""Pages about the file that holds the findings that are known."""

PAGES = {
    "stale-baseline-entry": """
        The baseline holds a finding that is there no more.

        It has been mended, or what it was about has another name or is gone. Left in, the entry would hide
        the next finding of that kind at that place, which nobody has weighed: what is better than it was
        should stay so. `cjm lint --write-baseline` takes it out, or take out its line by hand.

        Nothing is said about files that were not looked at in this run, that do not read, or for which the
        rule was not on.
    """,
    "broken-baseline": """
        The baseline cannot be understood.

        It is JSON: a version, and a list with one finding a line. Where a merge has left its marks, keep the
        lines of both sides. `cjm lint --write-baseline` writes the file anew once it is gone.
    """,
}
