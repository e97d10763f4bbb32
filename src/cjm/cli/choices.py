"""The words that options take, as the rooms below know them, without what those rooms import."""

from __future__ import annotations

from enum import StrEnum


class Preset(StrEnum):
    """How much is asked of a map."""

    MINIMAL = "minimal"
    RECOMMENDED = "recommended"
    STRICT = "strict"


class FailOn(StrEnum):
    """How bad a finding must be for exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


class Report(StrEnum):
    """How findings are written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    CHECKSTYLE = "checkstyle"
    MARKDOWN = "markdown"


class Telling(StrEnum):
    """How something that is no finding is told."""

    TEXT = "text"
    JSON = "json"


class Form(StrEnum):
    """What a map is rendered to."""

    HTML = "html"
    SVG = "svg"
    DOT = "dot"
    GRAPH = "graph"
    MD = "md"
    PNG = "png"
    PDF = "pdf"
    PPTX = "pptx"
    XLSX = "xlsx"
    CSV = "csv"
    MERMAID = "mermaid"
    JSON = "json"


class ThemeName(StrEnum):
    """The themes that come with cjm."""

    PAPER = "paper"
    CLEAR = "clear"


class Starter(StrEnum):
    """What a new map begins with."""

    WEBSHOP = "webshop"
    B2B = "b2b"
    SERVICE = "service"
    BLANK = "blank"


class Tongue(StrEnum):
    """The languages of starters."""

    DANISH = "da"
    ENGLISH = "en"


class Schema(StrEnum):
    """What a schema describes."""

    MAP = "map"
    PERSONA = "persona"
    SETTINGS = "settings"
    RULES = "rules"
    REPORT = "report"
    MAP_JSON = "map-json"
