"""The day that a phone told is the day on every route, whatever the clocks and zones say."""

from datetime import UTC, date, datetime, time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.diaries import deliver, entry_version, fetch, put_version

ZONES = ("Pacific/Kiritimati", "Pacific/Marquesas", "Asia/Kathmandu", "Etc/GMT+12", "New/Zone")
MOMENTS = st.fixed_dictionaries(
    {
        "local_date": st.dates(date(2020, 1, 1), date(2026, 3, 2)),
        "local_time": st.times().map(lambda at: at.replace(microsecond=0)),
        "utc_offset_minutes": st.integers(-18 * 60, 18 * 60),
        "zone": st.sampled_from(ZONES),
        "written_at": st.datetimes(timezones=st.just(UTC)),
    }
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(told=MOMENTS, alone=st.booleans())
def test_the_day_is_kept_and_scored_as_it_was_told(client_of, patient, told, alone):
    phone, version = client_of(patient), entry_version(**told)
    assert (put_version if alone else deliver)(phone, version).status_code == 200
    day = str(told["local_date"])
    (fetched,) = [one for one in fetch(phone).json["versions"] if one["id"] == str(version.id)]
    assert fetched["local_date"] == day
    assert fetched["local_time"] == str(told["local_time"])
    assert fetched["utc_offset_minutes"] == told["utc_offset_minutes"]
    listed = phone.get(f"/api/v1/patients/{patient.id}/entries?day={day}").json["entries"]
    assert str(version.entry_id) in {entry["entry_id"] for entry in listed}
    trend = phone.get(f"/api/v1/patients/{patient.id}/trend?from=2020-01-01").json
    assert day in {scored["date"] for scored in trend["days"]}


def test_a_half_past_one_that_comes_twice_is_two_entries(client_of, patient):
    phone = client_of(patient)
    for offset, hour in ((120, 23), (60, 0)):
        night = datetime(2025, 10, 25 if hour else 26, hour, 30, tzinfo=UTC)
        told = {"local_date": date(2025, 10, 26), "local_time": time(1, 30), "written_at": night}
        put_version(phone, entry_version(**told, utc_offset_minutes=offset))
    versions = fetch(phone).json["versions"]
    assert [one["utc_offset_minutes"] for one in versions] == [120, 60]
    assert {one["local_time"] for one in versions} == {"01:30:00"}
    assert {flag for one in versions for flag in one["flags"]} <= {"clock_behind"}
