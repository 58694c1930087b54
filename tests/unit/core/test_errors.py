# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from mendi_desktop.core.errors import UserError


def test_the_sentence_is_the_message_and_may_name_a_field() -> None:
    plain, at_field = UserError("Bitte ein Datum wählen."), UserError("Bitte kürzer.", field="alias")
    assert (str(plain), plain.message, plain.field) == ("Bitte ein Datum wählen.", "Bitte ein Datum wählen.", None)
    assert at_field.field == "alias"
