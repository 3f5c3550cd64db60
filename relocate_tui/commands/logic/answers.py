"""What choosing an answer means, in words."""

from relocate_tui.bank.question import Option, Question
from relocate_tui.commands.logic.words import Words
from relocate_tui.phrases import logic as say
from relocate_tui.phrases import logic_rules as rules


def meaning(words: Words, option: Option) -> str:
    """Name an answer in every language, with what it does."""
    text = words.quoted([words.whole(option.text)])
    name = words.say(say.WITH_ID, text=text, id=option.id)
    means = words.joined(option, rules.OPTION) or words.say(rules.NO_MEANING)
    return words.say(say.NAMED, name=name, about=means)


def claim(words: Words, question: Question, option: Option) -> str:
    """Say that a question has an answer."""
    compared = words.say(say.COMPARISONS["is"], value=words.quoted([words.say(option.text)]))
    subject = words.quoted([words.named("questions", question.id)])
    return words.say(say.CLAIM, subject=subject, compared=compared)
