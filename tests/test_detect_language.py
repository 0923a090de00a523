"""The language of a text is told by its commonest words, or not at all."""

import pytest

from sources.detect_language import detect_language
from sources.language import NEUTRAL, PACKS, language_pack


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said on Tuesday that the wall will be rebuilt by the spring.", "en"),
        ("Der Bürgermeister sagte am Dienstag, dass die Mauer bis zum Frühjahr wieder aufgebaut wird.", "de"),
        ("Le maire a déclaré mardi que le mur sera reconstruit d’ici au printemps.", "fr"),
        ("El alcalde dijo el martes que el muro se reconstruirá antes de la primavera.", "es"),
        ("Il sindaco ha detto martedì che il muro sarà ricostruito entro la primavera.", "it"),
        ("O prefeito disse na terça-feira que o muro será reconstruído até a primavera.", "pt"),
        ("De burgemeester zei dinsdag dat de muur voor het voorjaar wordt herbouwd.", "nl"),
        ("Burmistrz powiedział we wtorek, że mur zostanie odbudowany do wiosny.", None),
        ("Wall rebuilt", None),
        ("", None),
        ("市长星期二表示,市议会已决定重建旧港口的防波堤。", None),
    ],
)
def test_a_language_is_told_only_where_its_words_prevail(text: str, expected: str | None) -> None:
    assert detect_language(text) == expected


@pytest.mark.parametrize("code", PACKS)
def test_every_pack_has_its_own_code_and_enough_to_be_recognised(code: str) -> None:
    pack = language_pack(code)
    assert pack.code == code
    assert len(pack.function_words) >= 90
    assert sorted(set(pack.calendar.months.values())) == list(range(1, 13))
    assert sorted(set(pack.calendar.weekdays.values())) == list(range(7))


@pytest.mark.parametrize("code", [None, "", "xx"])
def test_a_language_without_a_pack_gets_the_neutral_one(code: str | None) -> None:
    assert language_pack(code) is NEUTRAL


def test_possessives_are_not_taken_for_french() -> None:
    text = "Following Ruiz's news conference, Ek's campaign immediately pounced on Li's comments."
    assert detect_language(text) != "fr"
