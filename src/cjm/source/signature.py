"""Which kind of file some bytes are, when they are plainly no text."""

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
)
_ZIPPED = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"opendocument", "an OpenDocument file"),
)
# Office files name their parts in the first entries.
_ZIP_LOOK = 8192


def kind_of(raw: bytes) -> str | None:
    """A name with its article ("a PNG picture"), or nothing when the bytes have no known signature."""
    for signature, kind in _SIGNATURES:
        if raw.startswith(signature):
            return kind
    if raw.startswith(b"RIFF") and raw[8:12] == b"WEBP":
        return "a WebP picture"
    if raw.startswith(b"PK\x03\x04"):
        head = raw[:_ZIP_LOOK]
        return next((kind for part, kind in _ZIPPED if part in head), "a ZIP archive")
    return None
