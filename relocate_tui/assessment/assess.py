"""The one door to the assessment."""

from dataclasses import replace
from datetime import date
from functools import partial

from relocate_tui.assessment.checklist import come_up, move_day, order
from relocate_tui.assessment.gate import imagined, is_changeable, judge_gate
from relocate_tui.assessment.outcome import find_outcome, find_stage, offers_two_step
from relocate_tui.assessment.result import Assessment, Contradicted
from relocate_tui.assessment.score import score_barrier, score_evenly, score_overall
from relocate_tui.assessment.subsidy import find_subsidies
from relocate_tui.bank.bank import Bank
from relocate_tui.bank.reading import Status
from relocate_tui.bank.truth import Truth
from relocate_tui.interview.answers import Answers


def assess(bank: Bank, answers: Answers, today: date) -> Assessment:
    """Work out everything the answers mean on `today`, a date in Japan."""
    reading = answers.reading(bank, today)
    scored = [
        score_barrier(
            barrier,
            (question for question in bank.questions.values() if barrier.id in question.weights),
            reading,
        )
        for barrier in bank.barriers.values()
    ]
    barriers = {one.result.id: one.result for one in scored}
    measurable = {one.result.id: one.result for one in scored if one.possible}
    found = come_up(bank, reading)
    imagine = partial(imagined, bank, reading)
    judged = (judge_gate(gate, reading) for gate in bank.gates.values())
    gates = tuple(
        replace(gate, changeable=is_changeable(bank.gates[gate.id], bank, found, imagine))
        if gate.state == "blocking"
        else gate
        for gate in judged
    )
    outcome = find_outcome(bank, reading, gates, measurable)
    contradictions = (
        (contradiction.id, contradiction.when.on(reading))
        for contradiction in bank.contradictions.values()
    )
    return Assessment(
        outcome=outcome,
        two_step=offers_two_step(bank, outcome, measurable),
        stage=find_stage(bank, reading),
        overall=score_overall(scored),
        overall_equal=score_evenly(scored),
        barriers=tuple(barriers.values()),
        gates=gates,
        checklist=order(bank, found, gates, move_day(reading)),
        not_yet=tuple(
            entry.id
            for entry in bank.not_yet.values()
            if entry.when.on(reading).truth is not Truth.NO
        ),
        subsidies=find_subsidies(bank, reading, today),
        contradictions=tuple(
            Contradicted(id=name, because=finding.because)
            for name, finding in contradictions
            if finding.truth is Truth.YES
        ),
        dormant=tuple(
            name
            for name, question in bank.questions.items()
            if name in reading.given and reading.status(question) is not Status.ASKED
        ),
        town=reading.town,
    )
