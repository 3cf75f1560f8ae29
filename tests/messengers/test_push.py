"""Pushing for real: encrypted for the phone, signed by the server, to an endpoint of our own."""

import base64
import json
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils

from server.domain.push_services import KNOWN_SERVICES, PushServices
from server.messengers import push
from server.messengers.push import Pusher
from server.messengers.sent import Sent
from server.services.push import fresh_key
from tests.reminding import Receiver, Vendor

HOUR = timedelta(hours=1)
KEY = fresh_key()


@pytest.fixture
def vendor():
    with Vendor().running() as vendor:
        yield vendor


@pytest.fixture
def pusher(vendor):
    return Pusher(services=vendor.services, key=KEY, contact="https://relief.example.org")


def bytes_of(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def test_the_phone_and_nobody_else_can_read_it(pusher, vendor):
    phone = Receiver()
    assert pusher.push(phone.subscription(vendor.endpoint()), "Open Reliefspan", HOUR) is Sent.SENT
    ((path, headers, body),) = vendor.taken
    assert (path, headers["content-encoding"], headers["ttl"]) == ("/phone", "aes128gcm", "3600")
    assert b"Open" not in body
    assert phone.reads(body) == "Open Reliefspan"


def test_the_vendor_can_check_who_sends(pusher, vendor):
    pusher.push(Receiver().subscription(vendor.endpoint()), "Open Reliefspan", HOUR)
    scheme, _, rest = vendor.taken[0][1]["authorization"].partition(" ")
    said = dict(part.strip().split("=", 1) for part in rest.split(","))
    head, claims, signature = said["t"].split(".")
    told = json.loads(bytes_of(claims))
    assert (scheme, said["k"]) == ("vapid", KEY.public)
    assert (told["aud"], told["sub"]) == (vendor.endpoint(""), "https://relief.example.org")
    half = bytes_of(signature)
    numbers = [int.from_bytes(part) for part in (half[:32], half[32:])]
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), bytes_of(KEY.public))
    signed = f"{head}.{claims}".encode()
    key.verify(utils.encode_dss_signature(*numbers), signed, ec.ECDSA(hashes.SHA256()))


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, Sent.SENT),
        (201, Sent.SENT),
        (404, Sent.GONE),
        (410, Sent.GONE),
        (400, Sent.FAILED),
        (403, Sent.FAILED),
        (413, Sent.FAILED),
        (429, Sent.LATER),
        (500, Sent.LATER),
        (503, Sent.LATER),
    ],
)
def test_what_the_vendor_answers_has_its_meaning(pusher, vendor, status, outcome):
    vendor.status = status
    assert pusher.push(Receiver().subscription(vendor.endpoint()), "text", HOUR) is outcome


def test_no_redirect_is_followed(pusher, vendor):
    vendor.status, vendor.more = 307, {"Location": vendor.endpoint("/elsewhere")}
    assert pusher.push(Receiver().subscription(vendor.endpoint()), "text", HOUR) is Sent.FAILED
    assert [path for path, _, _ in vendor.taken] == ["/phone"]


def test_a_vendor_who_does_not_answer_is_tried_later(pusher, vendor):
    gone = Receiver().subscription(vendor.endpoint())
    nowhere = PushServices(hosts=("127.0.0.1",), scheme="http", port=1, private=True)
    away = Pusher(services=nowhere, key=KEY, contact="https://relief.example.org")
    there = gone.endpoint.replace(str(vendor.port), "1")
    assert away.push(Receiver().subscription(there), "text", HOUR) is Sent.LATER


def test_a_place_that_is_no_longer_on_the_list_is_not_called(vendor):
    other = Pusher(services=KNOWN_SERVICES, key=KEY, contact="https://relief.example.org")
    assert other.push(Receiver().subscription(vendor.endpoint()), "text", HOUR) is Sent.GONE
    assert vendor.taken == []


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "192.168.0.9", "169.254.169.254"])
def test_a_name_that_leads_into_a_private_network_is_not_called(vendor, monkeypatch, address):
    resolved = [(None, None, None, "", (address, 443))]
    monkeypatch.setattr(push.socket, "getaddrinfo", lambda *_args, **_more: resolved)
    known = Pusher(services=KNOWN_SERVICES, key=KEY, contact="https://relief.example.org")
    to = Receiver().subscription("https://fcm.googleapis.com/fcm/send/abc")
    assert known.push(to, "text", HOUR) is Sent.FAILED


def test_no_proxy_and_no_password_of_this_machine_is_used(pusher, vendor, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    assert pusher.push(Receiver().subscription(vendor.endpoint()), "text", HOUR) is Sent.SENT
