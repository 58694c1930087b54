# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One talk with everything that is kept about it, to be read together."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.consultations.queries.joint import JointReferral, JointTalk
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.flow import flow
from mendi_desktop.gui.kit.layout import Item, column, row
from mendi_desktop.gui.kit.text import Line, chip, label, prose
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CHIP_GAP, GUTTER, S3

_ONE = (
    (QT_TR_NOOP("Zustande gekommen: {what}"), "initiative"),
    (QT_TR_NOOP("Ergebnis: {what}"), "outcome"),
)
_MANY = (
    (QT_TR_NOOP("Hürde: {what}"), "barrier", "barriers"),
    (QT_TR_NOOP("Förderung geprüft: {what}"), "funding", "funding_checked"),
    (QT_TR_NOOP("Zielgruppe: {what}"), "target_group", "target_groups"),
    (QT_TR_NOOP("dabei: {what}"), "participant", "participants"),
)


class TalkBlock(QFrame):
    """The day in the gutter, beside it the words."""

    def __init__(self, talk: JointTalk, wording: Wording) -> None:
        super().__init__()
        gutter = QWidget()
        gutter.setFixedWidth(px(GUTTER))
        how = label(", ".join(_how(talk, wording)), "small", "2", wrap=True)
        gutter.setLayout(column(label(format_day(talk.held_on), "small_strong"), how, None, gap=0))
        words = column(*_words(talk, wording), None, gap=CHIP_GAP)
        both = row(gutter, (words, 1), gap=S3, margins=(0, S3, 0, S3))
        both.setAlignment(gutter, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(Line(), both, gap=0))


def _how(talk: JointTalk, wording: Wording) -> Iterator[str]:
    for list_name in ("contact_kind", "channel", "place"):
        if code := getattr(talk, list_name):
            yield code_label(list_name, code, wording.workplace_kind)
    if talk.minutes is not None:
        yield wording.minutes(talk.minutes)


def _words(talk: JointTalk, wording: Wording) -> list[Item]:
    items: list[Item] = []
    if talk.draft:
        items.append(label(tr("Entwurf, zählt noch nicht mit"), "small", "2"))
    if talk.concerns:
        concerns = (code_label("concern", code, wording.workplace_kind) for code in talk.concerns)
        items.append(label(" · ".join(concerns), "small_strong", "2", wrap=True))
    if talk.record:
        items.append(prose(talk.record))
    for title, text in (
        (tr("Ausgangslage"), talk.starting_point),
        (tr("Stärken"), talk.strengths),
        (tr("Ziele und Möglichkeiten"), talk.goals),
    ):
        if text:
            items += [label(title, "small_strong", "2"), prose(text)]
    items += [label(_referred(each, wording), "small", "2", wrap=True) for each in talk.referrals]
    if told := list(_told(talk, wording)):
        items.append(flow(*(chip(words) for words in told)))
    return items or [label(tr("ohne Notiz"), ink="3")]


def _told(talk: JointTalk, wording: Wording) -> Iterator[str]:
    place = wording.workplace_kind
    for form, list_name, field in _MANY:
        for code in getattr(talk, field):
            yield tr(form, what=code_label(list_name, code, place))
    for form, list_name in _ONE:
        if code := getattr(talk, list_name):
            yield tr(form, what=code_label(list_name, code, place))
    if talk.org_unit:
        yield tr("Bereich: {what}", what=talk.org_unit)


def _referred(referral: JointReferral, wording: Wording) -> str:
    target = code_label("referral_target", referral.target, wording.workplace_kind)
    answer = referral.came_back or tr("noch keine Rückmeldung")
    if referral.came_back_on is not None:
        answer = f"{wording.day(referral.came_back_on)}: {answer}"
    return tr("Verwiesen an: {target}. {answer}", target=target, answer=answer)
