"""Writing for real, to a postbox of our own: one plain line, and nothing of health."""

import pytest

from server.config import ConfigError, MailSettings, Settings
from server.domain.reminders import Language
from server.messengers.mail import Postman
from server.messengers.sent import Sent
from tests.builders import SECRET
from tests.messengers.postbox import Postbox

URL = "https://relief.example.org"


@pytest.fixture
def box():
    with Postbox().running() as box:
        yield box


@pytest.fixture
def postman(box):
    sender = "Reliefspan <reminders@relief.example.org>"
    to = MailSettings(host="127.0.0.1", port=box.port, security="none", sender=sender)
    return Postman(settings=to, url=URL)


@pytest.mark.parametrize(
    ("language", "line"),
    [(Language.ENGLISH, "Open Reliefspan"), (Language.SPANISH, "Abre Reliefspan")],
)
def test_a_reminder_is_one_line_and_an_address(postman, box, language, line):
    assert postman.remind("ana@example.org", language) is Sent.SENT
    (letter,) = box.letters
    assert (letter["To"], letter["Subject"]) == ("ana@example.org", line)
    assert letter.get_content_type() == "text/plain"
    assert letter.get_content().splitlines()[0] == f"{line}: {URL}"
    for word in ("pain", "dolor", "ketamin", "session", "clinic"):
        assert word not in letter.as_string().lower(), word


def test_a_code_comes_with_what_to_do(postman, box):
    assert postman.code("ana@example.org", Language.ENGLISH, "042817") is Sent.SENT
    assert "042817" in box.letters[0].get_content().splitlines()


@pytest.mark.parametrize(
    ("reply", "outcome"), [("450 not now", Sent.LATER), ("550 nobody here", Sent.FAILED)]
)
def test_a_refused_letter_is_tried_again_only_where_that_helps(postman, box, reply, outcome):
    box.reply = reply
    assert postman.remind("ana@example.org", Language.ENGLISH) is outcome
    assert box.letters == []


def test_a_letter_that_was_taken_is_not_sent_again_whatever_comes_after(postman, box):
    box.parting = "421 too busy to part"
    assert postman.remind("ana@example.org", Language.ENGLISH) is Sent.SENT
    assert len(box.letters) == 1


def test_a_server_that_is_away_is_tried_later(postman, box):
    away = MailSettings(host="127.0.0.1", port=1, security="none", sender="a@example.org")
    letters = Postman(settings=away, url=URL)
    assert letters.remind("ana@example.org", Language.ENGLISH) is Sent.LATER


def from_env(**env):
    return Settings.from_env({"SECRET_KEY": SECRET, **env}).mail


def test_without_a_server_there_is_no_mail():
    assert from_env() is None


def test_mail_is_encrypted_unless_it_stays_on_the_machine():
    told = {"SMTP_HOST": "mail.example.org", "SMTP_FROM": "a@example.org"}
    assert (from_env(**told).security, from_env(**told).port) == ("starttls", 587)
    assert from_env(**told, SMTP_SECURITY="tls").port == 465
    with pytest.raises(ConfigError, match="SMTP_SECURITY"):
        from_env(**told, SMTP_SECURITY="none")
    assert from_env(**told | {"SMTP_HOST": "localhost"}, SMTP_SECURITY="none").port == 25


@pytest.mark.parametrize(
    ("env", "named"),
    [
        ({"SMTP_SECURITY": "maybe"}, "SMTP_SECURITY"),
        ({"SMTP_PORT": "mail"}, "SMTP_PORT"),
        ({"SMTP_FROM": ""}, "SMTP_FROM"),
    ],
)
def test_a_wrong_setting_is_named(env, named):
    told = {"SMTP_HOST": "mail.example.org", "SMTP_FROM": "a@example.org"} | env
    with pytest.raises(ConfigError, match=named):
        from_env(**told)
