"""Language tags: what a language is called in a map, as BCP 47 has it."""

from __future__ import annotations

import re

_SHAPE = re.compile(
    r"[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?"
    r"|x(?:-[a-z\d]{1,8})+",
    re.IGNORECASE,
)

_ISO_639_1 = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz
    ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln
    lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi
    pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th
    ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
_TWO_LETTERS = frozenset(_ISO_639_1.split())
"""A two-letter language that is not among them does not exist."""

_MEANT = {
    "da": "dansk danish dänisch danske dk dan",
    "en": "engelsk english englisch gb eng us",
    "de": "tysk german deutsch ger deu",
    "sv": "svensk swedish svenska swe",
    "nb": "norsk norwegian bokmål nor",
    "fi": "finsk finnish suomi fin",
    "fr": "fransk french français fra fre",
    "es": "spansk spanish español spa",
    "nl": "hollandsk dutch nederlands nld dut",
    "is": "islandsk icelandic íslenska isl ice",
    "kl": "grønlandsk greenlandic kalaallisut kal",
    "fo": "færøsk faroese føroyskt fao",
}
_BY_NAME = {name: tag for tag, names in _MEANT.items() for name in names.split()}


def without_region(tag: str | None) -> str:
    """Give the language of a tag alone, in small letters; nothing where there is no tag."""
    return tag.lower().partition("-")[0] if tag else ""


def is_language(tag: str) -> bool:
    """Say whether a tag is shaped as BCP 47 asks, and its language can exist."""
    if _SHAPE.fullmatch(tag) is None:
        return False
    language = without_region(tag)
    return (len(language) != 2 or language in _TWO_LETTERS) and language not in _BY_NAME


def meant_language(text: str) -> str | None:
    """Give the tag that somebody who wrote `text` most likely meant, if one is known."""
    language, *rest = re.split(r"[-_ ]+", text.strip())
    tag = _BY_NAME.get(language.casefold(), language.lower())
    whole = "-".join((tag, *(part.upper() if len(part) == 2 else part for part in rest)))
    return next((each for each in (whole, tag) if is_language(each)), None)
