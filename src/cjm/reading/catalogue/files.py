"""Pages about files that cannot be opened, or are no text."""

PAGES = {
    "file-not-found": """
        There is no file of this name.

        Paths are relative to the folder the command is started in. Name a folder to have every
        `*.cjm.yaml` below it looked at.
    """,
    "permission-denied": """
        The file is there, but you may not read it.

        Ask its owner, or change its permissions: `chmod u+r FILE`.
    """,
    "unreadable-file": """
        The file is there, but it cannot be read.

        It may be a folder or a device, or lie on a disk that does not answer. The system's own reason is in
        the message.
    """,
    "binary-file": """
        The file is not text.

        A map is plain text, and this is a picture, an archive or a document of another program. Perhaps the
        wrong file was named, or a map was saved in a word processor: copy its text into a plain text editor.
    """,
    "not-utf-8": """
        The file is text, but not UTF-8.

        In another encoding æ, ø, å and é are other bytes, and would come out as other signs. Nothing is
        guessed. Most editors have "Save with encoding"; `iconv -f windows-1252 -t utf-8` does it too.
    """,
    "file-too-large": """
        The file is larger than a map can be.

        Five megabytes hold a map of a hundred thousand lines. Split the journey into several maps, and leave
        pictures beside the map rather than inside it.
    """,
    "empty-file": """
        The file holds nothing, or nothing but comments.

        A map begins with the version of the format and a title; `cjm new` writes one to fill in.
    """,
    "broken-plugin": """
        A plug-in cannot be loaded, or one of its rules failed.

        It is named under `plugins` in the settings, and its rules count for nothing while it is broken: the
        others are run as if it were not there. It may not be installed where cjm runs, or be written for
        another version; the message has its own words, and the advice the place. A rule that fails on one map
        is still heard on the others.
    """,
    "broken-persona-file": """
        A persona file that the map names has errors in it.

        The map's persona is taken from that file, so the map cannot be understood without it. The advice
        shows the first error; check the file itself to see all of them.
    """,
}
