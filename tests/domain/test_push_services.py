"""Where a phone may ask the server to call: vendors of browsers, and nobody else."""

import pytest

from server.domain.push_services import KNOWN_SERVICES, is_allowed

LONGEST = "https://fcm.googleapis.com/".ljust(1000, "a")


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://fcm.googleapis.com/fcm/send/dGVzdA:APA91b",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
        "https://web.push.apple.com/QGuQyavXutnM",
        "https://wns2-by3p.notify.windows.com/w/?token=BQYAAA%3d%3d",
        "https://fcm.googleapis.com:443/fcm/send/abc",
        "https://FCM.googleapis.com/fcm/send/abc",
        LONGEST,
    ],
)
def test_the_vendors_of_browsers_are_known(endpoint):
    assert is_allowed(endpoint, KNOWN_SERVICES)


@pytest.mark.parametrize(
    "endpoint",
    [
        pytest.param("http://fcm.googleapis.com/fcm/send/abc", id="not encrypted"),
        pytest.param("https://fcm.googleapis.com:8443/fcm", id="another port"),
        pytest.param("https://fcm.googleapis.com.evil.example/x", id="another host's name"),
        pytest.param("https://evilfcm.googleapis.com/x", id="a host beside"),
        pytest.param("https://evil-notify.windows.com/x", id="no host below"),
        pytest.param("https://notify.windows.com/x", id="the suffix itself"),
        pytest.param("https://.notify.windows.com.evil.example/x", id="the suffix in front"),
        pytest.param("https://a@fcm.googleapis.com/x", id="a user"),
        pytest.param("https://fcm.googleapis.com@10.0.0.1/x", id="a user that looks like a host"),
        pytest.param("https://127.0.0.1/x", id="this machine"),
        pytest.param("https://169.254.169.254/latest/meta-data", id="a cloud's own data"),
        pytest.param("https://[::1]/x", id="this machine, newer"),
        pytest.param("https://[fcm.googleapis.com/x", id="half a bracket"),
        pytest.param("https://10.0.0.1\\@fcm.googleapis.com/x", id="two readings"),
        pytest.param("https://10.0.0.1#@fcm.googleapis.com/x", id="two more"),
        pytest.param("https://fcm.googleapis.com/x\\y", id="a backslash"),
        pytest.param("https://fcm.googleapis.com/x#y", id="a fragment"),
        pytest.param("https://fcm.googleapis.com/\r\nHost: evil", id="a second header"),
        pytest.param("https://fcm.googleapis.com./x", id="a dot at the end"),
        pytest.param("https://ﬁcm.googleapis.com/x", id="letters that look alike"),
        pytest.param("https://fcm.googleapis.com:99999/x", id="no port at all"),
        pytest.param("//fcm.googleapis.com/x", id="no scheme"),
        pytest.param("", id="nothing"),
        pytest.param(LONGEST + "a", id="too long"),
    ],
)
def test_nobody_else_is(endpoint):
    assert not is_allowed(endpoint, KNOWN_SERVICES)
