"""How maps look: what a theme and a view may say, and what is said about one that says something else."""

import pytest

from cjm.model.vocabulary import Lane
from cjm.settings import BUILT_IN_VIEWS, Section, Settings, read_settings
from cjm.settings.appearance import Theme, ThemeName
from cjm.settings.contrast import contrast, too_faint
from cjm.source import SourceFile
from tests.settings.test_read_settings import said


def read(text: str) -> Settings:
    settings = read_settings(SourceFile("cjm.toml", text))
    assert isinstance(settings, Settings), settings
    return settings


def test_a_theme_has_colours_fonts_a_logo_and_a_corner() -> None:
    theme = read(
        """
        [theme]
        name = "clear"
        text-fonts = ["Inter", "Noto Sans JP"]
        title-fonts = ["Georgia"]
        logo = "brand/logo.png"
        corner = "Internt"
        [theme.light]
        line = "#004488"
        """
    ).theme
    assert (theme.name, theme.logo, theme.corner) == (ThemeName.CLEAR, "brand/logo.png", "Internt")
    assert (theme.text_fonts, theme.title_fonts) == (["Inter", "Noto Sans JP"], ["Georgia"])
    assert theme.palette.light == {**ThemeName.CLEAR.palette.light, "line": "#004488"}
    assert theme.palette.dark == ThemeName.CLEAR.palette.dark


def test_what_needs_action_stands_on_a_breath_of_its_own_colour() -> None:
    own = read('[theme.light]\nact = "#8000ff"\n').theme.palette.light["act-wash"]
    assert own == "#f0e0ff"  # 12 % of #8000ff on white: 255 - .12 * 127, 255 - .12 * 255, 255
    given = read('[theme.light]\nact = "#8000ff"\nact-wash = "#ffffff"\n').theme.palette.light["act-wash"]
    assert given == "#ffffff"


def test_a_view_chooses_rows_and_leaves_sections_out() -> None:
    view = read('[views.board]\nlanes = ["pains", "miljø"]\nwithout = ["evidence"]\n').views["board"]
    assert view.lanes == ["pains", "miljø"]
    assert view.without == [Section.EVIDENCE]


def test_the_executive_view_keeps_what_asks_for_a_decision_and_the_team_s_has_every_row() -> None:
    assert set(BUILT_IN_VIEWS) == {"executive", "team"}
    assert BUILT_IN_VIEWS["executive"].lanes == ["pains", "opportunities", "funnel"]
    assert {*BUILT_IN_VIEWS["team"].lanes, "touchpoints"} == {lane.value for lane in Lane}


# From the definition of contrast in WCAG 2.2, and its worked extremes.
@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21), ("#ffffff", "#ffffff", 1), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_that_of_the_guidelines(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize("name", ThemeName)
def test_a_theme_of_ours_can_be_read_by_day_and_in_the_dark(name: ThemeName) -> None:
    palette = name.palette
    assert palette.light.keys() == palette.dark.keys()
    written = {scheme: dict(getattr(palette, scheme)) for scheme in ("light", "dark")}
    assert not list(too_faint(Theme.model_validate({"name": name.value, **written}, by_alias=True)))
    for colours in (palette.light, palette.dark):
        assert contrast(colours["second"], colours["sheet"]) >= 3  # a line, by 1.4.11


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '[theme.light]\nact = "#ffcc00"\n',
            (
                '2:7 low-contrast: "act" #ffcc00 and "wash" #f3f1eb are too much alike: '
                "their contrast is 1.3, and text needs 4.5\n"
                '  help: choose a darker "act", or another "wash"\n'
            ),
        ),
        (
            '[theme.dark]\npaper = "#555555"\n',
            (
                '2:9 low-contrast: "paper" #555555 and "faint" #a0a9ad are too much alike: '
                "their contrast is 3.1, and text needs 4.5\n"
                '  help: choose a darker "paper", or another "faint"\n'
            ),
        ),
        (
            '[theme.light]\nink = "black"\n',
            (
                '2:7 wrong-value: "ink" is "black", which is no colour\n'
                '  help: write it as # and six figures or letters a to f: "#1f4d5c"\n'
            ),
        ),
        (
            '[theme]\ntext-fonts = ["a;}body{"]\n',
            (
                '2:15 wrong-value: item 1 of "text-fonts" is "a;}body{", which is no name of a font\n'
                "  help: a name has letters, figures, spaces and hyphens\n"
            ),
        ),
        (
            '[theme]\nname = "papir"\n',
            (
                '2:8 wrong-value: "name" cannot be "papir"\n'
                '  help: did you mean "paper"? it may be paper or clear\n'
            ),
        ),
        (
            '[theme.light]\naccent = "#000000"\n',
            '2:1 unknown-setting: "accent" is not a colour\n  help: did you mean "act"?\n',
        ),
        (
            '[theme]\ncorners = "x"\n',
            (
                '2:1 unknown-setting: "corners" is not a setting of the theme\n'
                '  help: did you mean "corner"?\n'
            ),
        ),
        (
            '[views.board]\nrows = ["pains"]\n',
            (
                '2:1 unknown-setting: "rows" is not a setting of a view\n'
                "  help: the settings of a view are lanes and without\n"
            ),
        ),
        (
            '[views.board]\nwithout = ["evidense"]\n',
            (
                '2:12 wrong-value: item 1 of "without" cannot be "evidense"\n'
                '  help: did you mean "evidence"? it may be summary, ways, opportunities, what-if, '
                "alternatives, stakeholders, walkthroughs or evidence\n"
            ),
        ),
        (f'[theme]\ncorner = "{"x" * 81}"\n', '2:10 wrong-value: "corner" has 81 characters, and 80 fit\n'),
    ],
)
def test_what_is_wrong_with_a_look_is_said_at_its_place(text: str, expected: str) -> None:
    assert said(text) == expected
