"""Bytes to text."""

import pytest

from cjm.source import MAX_BYTES, Problem, ProblemName, SourceFile, Span, decode, legible


def refused(raw: bytes) -> Problem:
    problem = decode("map.cjm.yaml", raw)
    assert isinstance(problem, Problem)
    return problem


def test_a_byte_order_mark_is_kept_apart_from_the_text() -> None:
    assert decode("a", b"\xef\xbb\xbfa: \xc3\xa6") == SourceFile("a", "a: æ", bom=True)
    assert decode("a", b"a: \xc3\xa6") == SourceFile("a", "a: æ", bom=False)


def test_a_file_at_the_limit_is_read_and_one_above_is_not() -> None:
    assert isinstance(decode("a", b"a" * MAX_BYTES), SourceFile)
    problem = refused(b"a" * 50 * 1024 * 1024)
    assert problem.name == ProblemName.FILE_TOO_LARGE
    assert problem.message == "the file is larger than the 5 MB that are read"


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a PNG picture"),
        (b"\xff\xd8\xff\xe0\x00", "a JPEG picture"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a WebP picture"),
        (b"PK\x03\x04\x14\x00[Content_Types].xml word/document.xml", "a Word document"),
        (b"PK\x03\x04\x14\x00[Content_Types].xml xl/workbook.xml", "an Excel workbook"),
        (b"PK\x03\x04\x14\x00a.txt", "a ZIP archive"),
    ],
)
def test_a_binary_file_is_named_for_what_it_is(raw: bytes, kind: str) -> None:
    problem = refused(raw)
    assert (problem.name, problem.message) == (ProblemName.BINARY_FILE, "the file is not text")
    assert problem.help == f"this is {kind}"


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"a: b\x00c", "the file is not text: it holds null bytes"),
        (bytes(range(1, 9)) * 4, "the file is not text"),
        (b"\x00", "the file is not text: it holds null bytes"),
    ],
)
def test_bytes_of_no_known_kind_are_not_text(raw: bytes, message: str) -> None:
    problem = refused(raw)
    assert (problem.name, problem.message, problem.help) == (ProblemName.BINARY_FILE, message, None)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wider_encodings_are_told_apart(encoding: str) -> None:
    problem = refused("title: Opmærksomhed\n".encode(encoding))
    assert problem.name == ProblemName.NOT_UTF_8
    assert problem.message == f"the file is {encoding[:6].upper()}, not UTF-8"
    assert problem.help == "save the file as UTF-8"


def test_latin_1_is_told_at_its_first_byte_with_the_word_it_must_be() -> None:
    problem = refused("cjm: 1\ntitle: Opmærksomhed\n".encode("cp1252"))
    assert (problem.name, problem.span) == (ProblemName.NOT_UTF_8, Span(17, 18))
    assert problem.message == "the file is not UTF-8: the byte 0xe6 begins no letter in it"
    assert problem.help == 'save the file as UTF-8 (it looks like Windows-1252: "Opmærksomhed")'


def test_a_stray_byte_is_not_taken_for_windows() -> None:
    problem = refused(b"title: \xff\n")
    assert problem.help == "save the file as UTF-8"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_what_cannot_be_read_is_shown_in_letters_all_the_same(encoding: str) -> None:
    assert legible("title: Opmærksomhed\n".encode(encoding)) == "title: Opmærksomhed\n"


def test_a_byte_that_is_no_letter_is_shown_as_a_question() -> None:
    assert legible("Køb\n".encode("latin-1")) == "K\ufffdb\n"
    assert legible(b"\x00") == "\x00"
