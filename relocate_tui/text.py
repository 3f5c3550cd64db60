"""The same sentence in each language."""

from typing import Literal, get_args

from relocate_tui.record import record

Language = Literal["ja", "en", "easy"]
"""`easy` is やさしい日本語; where a sentence has none, the Japanese one stands in."""

LANGUAGES: tuple[Language, ...] = get_args(Language)


def next_language(present: Language) -> Language:
    """Give the language after this one, round and round."""
    return LANGUAGES[(LANGUAGES.index(present) + 1) % len(LANGUAGES)]


@record
class Text:
    """One sentence in Japanese and English, and in easy Japanese where it was written."""

    ja: str
    en: str
    easy: str | None = None

    def in_language(self, language: Language) -> str:
        """Return the sentence exactly as its author typed it."""
        if language == "en":
            return self.en
        if language == "easy" and self.easy is not None:
            return self.easy
        return self.ja

    def around(self, inner: "Text") -> "Text":
        """Put another sentence where `{why}` stands, each language into its own."""
        ja, en, easy = (
            self.in_language(language).replace("{why}", inner.in_language(language))
            for language in LANGUAGES
        )
        return Text(ja=ja, en=en, easy=easy)

    def filled(self, **values: object) -> "Text":
        """Put values where `{name}` stands, in every language; used for our own phrases only.

        Text from banks and people never passes through here as the template.
        """
        return Text(
            ja=self.ja.format(**values),
            en=self.en.format(**values),
            easy=None if self.easy is None else self.easy.format(**values),
        )
