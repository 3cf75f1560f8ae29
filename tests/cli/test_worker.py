"""What a worker makes of what is due: sent once, dropped when late, given back when refused."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server.cli.worker import worker_of
from server.config import MailSettings
from server.models.reminder import PushSubscriptionRow
from server.schemas.reminders import WishesSchema
from server.services import entries, reminders
from server.services.reminders import Asker
from server.services.sign_ins import key_of, open_for, take_access
from server.store import people, push
from server.store import reminders as store
from tests.builders import EVENING, SECRET, a_person, settings
from tests.diaries import entry_version
from tests.messengers.postbox import Postbox
from tests.reminding import Receiver, Vendor, wishes

DUE = EVENING.replace(hour=21, minute=0, second=0)  # 22:00 in Madrid


@pytest.fixture
def vendor():
    with Vendor().running() as vendor:
        yield vendor


@pytest.fixture
def box():
    with Postbox().running() as box:
        yield box


@pytest.fixture
def worker(tx, vendor, box, clock):
    """A worker at the hour at which prompts are due."""
    mail = MailSettings(host="127.0.0.1", port=box.port, security="none", sender="a@example.org")
    clock.instant = DUE
    return worker_of(tx, settings(push_services=vendor.services, mail=mail), clock)


@pytest.fixture
def asked(tx, patient):
    """The patient, who asked to be reminded at 22:00."""
    return ask(tx, patient)


def ask(tx, patient, **changes):
    by = Asker(person=patient, sign_in=b"", address="192.0.2.1", secret=SECRET, mails=True)
    wanted = WishesSchema().load(wishes(times=["22:00:00"]) | changes)
    reminders.change(tx, by, wanted, 0, EVENING)
    tx.commit()
    return patient


def phone_of(tx, patient, endpoint):
    """Let a phone of the patient be pushed to, and return it."""
    phone, token = Receiver(), open_for(tx, patient, EVENING).token
    push.subscribe(tx, key_of(token), patient.id, phone.subscription(endpoint), EVENING)
    tx.commit()
    return phone


def test_what_is_due_is_sent_once(tx, asked, worker, vendor):
    phone = phone_of(tx, asked, vendor.endpoint())
    assert worker.once() == {"sent": 1}
    assert worker.once() == {}
    assert [phone.reads(body) for _, _, body in vendor.taken] == ["Open Reliefspan"]
    assert vendor.taken[0][1]["ttl"] == "3600"


def test_it_is_written_in_the_patients_language(tx, patient, worker, vendor):
    ask(tx, patient, language="es")
    phone = phone_of(tx, patient, vendor.endpoint())
    worker.once()
    assert phone.reads(vendor.taken[0][2]) == "Abre Reliefspan"


def test_the_next_one_comes_the_next_day(tx, asked, worker, vendor, clock):
    phone_of(tx, asked, vendor.endpoint())
    worker.once()
    assert store.find(tx, asked.id).next_at == DUE + timedelta(days=1)
    tx.rollback()
    clock.forward(days=1)
    assert worker.once() == {"sent": 1}


def test_who_has_logged_is_left_in_peace(tx, asked, worker, vendor):
    phone_of(tx, asked, vendor.endpoint())
    entries.save_version(tx, asked, entry_version(), EVENING)
    tx.commit()
    assert worker.once() == {"logged": 1}
    assert vendor.taken == []


@pytest.fixture
def phone(tx, asked, vendor):
    """The patient's phone."""
    return phone_of(tx, asked, vendor.endpoint())


@pytest.mark.parametrize(("minutes", "done"), [(60, {"sent": 1}), (61, {"late": 1})])
def test_what_nobody_sent_in_its_hour_is_dropped(phone, worker, clock, minutes, done):
    clock.forward(minutes=minutes)
    assert worker.once() == done
    assert worker.once() == {}


def test_after_days_without_a_worker_one_comes_and_not_one_for_each(
    tx, asked, worker, clock, vendor
):
    phone_of(tx, asked, vendor.endpoint())
    clock.forward(days=5)
    assert worker.once() == {"late": 1}
    clock.forward(days=1)
    assert worker.once() == {"sent": 1}


def test_a_phone_that_is_gone_is_forgotten(tx, asked, worker, vendor):
    phone_of(tx, asked, vendor.endpoint())
    vendor.status = 410
    assert worker.once() == {"failed": 1}
    assert list(tx.scalars(select(PushSubscriptionRow.endpoint))) == []


def test_a_vendor_in_trouble_gets_it_again_within_the_hour(tx, asked, worker, vendor, clock):
    phone_of(tx, asked, vendor.endpoint())
    vendor.status = 503
    assert worker.once() == {"later": 1}
    assert worker.once() == {}  # not at once
    clock.forward(minutes=11)
    vendor.status = 201
    assert worker.once() == {"sent": 1}


def test_a_vendor_in_trouble_for_an_hour_gets_it_no_more(tx, asked, worker, vendor, clock):
    phone_of(tx, asked, vendor.endpoint())
    vendor.status = 503
    worker.once()
    clock.forward(minutes=61)
    assert worker.once() == {"late": 1}


def test_what_was_logged_meanwhile_is_not_sent_again(tx, asked, worker, vendor, clock):
    phone_of(tx, asked, vendor.endpoint())
    vendor.status = 503
    worker.once()
    entries.save_version(tx, asked, entry_version(), clock())
    tx.commit()
    clock.forward(minutes=11)
    assert worker.once() == {"logged": 1}


def test_it_can_be_put_off_once(tx, asked, worker, vendor, clock):
    phone_of(tx, asked, vendor.endpoint())
    by = Asker(person=asked, sign_in=b"", address="", secret=SECRET, mails=True)
    worker.once()
    for _ in range(2):
        reminders.put_off(tx, by, clock())
        tx.commit()
    clock.forward(minutes=59)
    assert worker.once() == {}
    clock.forward(minutes=1)
    assert worker.once() == {"sent": 1}
    reminders.put_off(tx, by, clock())
    tx.commit()
    clock.forward(minutes=60)
    assert worker.once() == {}
    assert store.find(tx, asked.id).next_at == DUE + timedelta(days=1)


def test_a_letter_goes_only_to_an_address_that_was_confirmed(tx, patient, worker, box, clock):
    ask(tx, patient, email="ana@example.org")
    assert worker.once() == {"nowhere": 1, "codes": 1}
    code = box.letters[0].get_content().split()
    digits = next(word for word in code if word.isdigit())
    by = Asker(person=patient, sign_in=b"", address="192.0.2.1", secret=SECRET, mails=True)
    reminders.confirm(tx, by, digits, clock())
    tx.commit()
    clock.forward(days=1)
    assert worker.once() == {"sent": 1}
    assert box.letters[1]["Subject"] == "Open Reliefspan"


def test_a_code_is_sent_once_and_again_when_the_server_was_away(tx, patient, worker, box, clock):
    ask(tx, patient, email="ana@example.org")
    box.reply = "450 not now"
    assert "codes" not in worker.once()
    box.reply = "250 ok"
    clock.forward(minutes=11)
    assert worker.once()["codes"] == 1
    assert worker.once() == {}


def test_who_lost_access_is_left_in_peace(tx, patient, worker, vendor, box):
    ask(tx, patient, email="ana@example.org")
    phone_of(tx, patient, vendor.endpoint())
    take_access(tx, patient.id)
    tx.commit()
    assert worker.once() == {}
    assert (vendor.taken, box.letters) == ([], [])


def test_a_dry_run_counts_and_takes_nothing(tx, asked, worker, vendor):
    phone_of(tx, asked, vendor.endpoint())
    assert (worker.count_due(), worker.count_due(), vendor.taken) == (1, 1, [])


def test_who_has_nowhere_to_be_reached_holds_up_nobody(tx, asked, worker, vendor):
    other = ask(tx, a_person(tx, clinic_id=asked.clinic_id))
    phone_of(tx, other, vendor.endpoint())
    assert worker.once() == {"nowhere": 1, "sent": 1}
    assert people.get(tx, other.id)
