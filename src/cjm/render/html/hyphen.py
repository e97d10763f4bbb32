"""Where a long word may break: narrow columns meet Danish compounds, and not every browser hyphenates.

A word may break before the consonants that begin a syllable. That is rough, so it is done for Danish, English
and German alone, for long words alone, and never within three letters of an end. The soft hyphens are in the
page's text, unseen: browsers search past them, and a word that is copied may carry them along.
"""

from __future__ import annotations

import re

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_LONG, _MARGIN = 9, 3
_WORD = re.compile(rf"[^\W\d_]{{{_LONG},}}")
_BETWEEN_VOWELS = re.compile(r"(?<=[aeiouyæøåäöü])([^\W\d_aeiouyæøåäöü]+)(?=[aeiouyæøåäöü])", re.IGNORECASE)
_ONSETS = r"[bfgkp][lr]|[dt]r|[dfhtbm]j|s[ckpt]|kv|[ks]t?r|spr|skr|scr|ch|th|sh|ph|qu|[^\W\d_]"
_COMMON = re.compile(rf"(?:{_ONSETS})$", re.IGNORECASE)
_TOGETHER = {
    "da": _COMMON,
    "en": _COMMON,
    "de": re.compile(rf"(?:sch[lmnrw]?|pf[lr]?|ck|zw|schw|kn|{_ONSETS})$", re.IGNORECASE),
}
"""The consonants that begin a syllable together, by language."""


def soft(text: str, language: str) -> str:
    """Put soft hyphens into the long words of a text in a language known here; leave any other as it is."""
    together = _TOGETHER.get(language.lower().split("-")[0])
    if together is None:
        return text
    return _WORD.sub(lambda found: _broken(found.group(), together), text)


def fitted(text: str, language: str, letters: int) -> str:
    """Give a text whose words are no longer than so many letters; the parts of one end in hyphens."""
    too_long = re.compile(rf"[^\W\d_]{{{letters + 1},}}")
    return too_long.sub(lambda found: " ".join(_parts(found.group(), language, letters)), text)


def _parts(word: str, language: str, letters: int) -> list[str]:
    if word.lower() == word.upper():
        return [word]
    parts = [""]
    for syllable in soft(word, language).split(SOFT_HYPHEN):
        if len(parts[-1] + syllable) >= letters:
            parts.append("")
        parts[-1] += syllable
        while len(parts[-1]) >= letters:
            parts[-1:] = [parts[-1][: letters - 1], parts[-1][letters - 1 :]]
    *begun, end = filter(None, parts)
    return [*(f"{part}-" for part in begun), end]


def _broken(word: str, together: re.Pattern[str]) -> str:
    parts, last = [], 0
    for cluster in _BETWEEN_VOWELS.finditer(word):
        onset = together.search(cluster.group())
        place = cluster.start() + (onset.start() if onset else 0)
        if place - last >= _MARGIN and len(word) - place >= _MARGIN:
            parts.append(word[last:place])
            last = place
    return SOFT_HYPHEN.join([*parts, word[last:]])
