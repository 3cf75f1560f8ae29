"""A clinic's relief on the wire."""

from marshmallow import fields

from server.domain.clinic_relief import ClinicRelief, Shown
from server.domain.completeness import Completeness
from server.domain.episodes import Reason, Status
from server.domain.groupings import Grouping
from server.schemas.about import AN_ID, about, absent
from server.schemas.base import WireSchema
from server.schemas.estimates import GroupSchema, ReliefTrendSchema, count, days
from server.schemas.estimates_view import group_view, relief_trend_view
from server.schemas.numbers import PageSize
from server.schemas.rules import MethodSchema, method_view
from server.schemas.times import Day
from server.schemas.views import View, decimal

PAGE_MAX = 200
PAGE = 50


class GroupingSchema(WireSchema):
    """By what groups are made."""

    by = fields.Enum(
        Grouping,
        by_value=True,
        required=True,
        metadata=about("Of the course: route, dose band or quarter; or the condition.", "route"),
    )


class LogRankSchema(WireSchema):
    """Whether the groups differ. Nobody was randomised, and a patient's episodes are alike."""

    statistic = fields.Float(required=True, metadata=about("Chi-square.", 3.2))
    p = fields.Float(required=True, metadata=about("Its tail.", 0.07))


class ClinicReliefSchema(WireSchema):
    """How long relief lasts in the clinic, from what is kept of each patient."""

    by = fields.Enum(Grouping, by_value=True, required=True, metadata=about("As asked.", "route"))
    today = Day(required=True, metadata=about("The reader's day.", "2026-03-31"))
    method = fields.Nested(MethodSchema, required=True)
    stale = count("Patients whose results have to be computed again: see refreshes.", 0)
    groups = fields.List(
        fields.Nested(GroupSchema),
        required=True,
        metadata=about("In reading order, each of 5 patients or more who can be judged."),
    )
    hidden_groups = count("Groups of fewer patients, which are not shown.", 1)
    log_rank = fields.Nested(
        LogRankSchema,
        required=True,
        allow_none=True,
        metadata=about("Over the groups shown; null: there are no two with responding episodes."),
    )


class ReliefTrendsPageSchema(WireSchema):
    """Which page of the patients whose relief gets shorter or longer."""

    cursor = fields.UUID(
        load_default=absent,
        metadata=about("From the page before; left out: the first page.", AN_ID),
    )
    limit = PageSize(
        1, PAGE_MAX, load_default=PAGE, metadata=about("How many patients at most.", 50)
    )


class LatestEpisodeSchema(WireSchema):
    """One of the episodes behind a trend."""

    course_last = Day(required=True, metadata=about("Day 0.", "2026-03-19"))
    status = fields.Enum(Status, by_value=True, required=True, metadata=about("How it stands."))
    reason = fields.Enum(
        Reason,
        by_value=True,
        required=True,
        allow_none=True,
        metadata=about("Why it is censored; null: it is not."),
    )
    days = days("The duration, with a ≥ when censored.", 11)


class TrendedSchema(ReliefTrendSchema):
    """A patient whose relief gets shorter or longer."""

    id = fields.UUID(required=True, metadata=about("The patient.", AN_ID))
    name = fields.String(required=True, metadata=about("The patient's name.", "Ana Ruiz"))
    episodes = fields.List(
        fields.Nested(LatestEpisodeSchema),
        required=True,
        metadata=about("The last 8 that could be judged, oldest first."),
    )


class ReliefTrendsSchema(WireSchema):
    """Those whose relief gets shorter, steepest first, then those whose relief gets longer."""

    patients = fields.List(fields.Nested(TrendedSchema), required=True)
    cursor = fields.UUID(
        required=True, allow_none=True, metadata=about("Asks for the next page; null: it is over.")
    )


class LoggingBandSchema(WireSchema):
    """Patients who logged about as many days."""

    least = count("Days logged, at least.", 21)
    most = count("Days logged, at most.", 28)
    patients = count("Patients.", 30)


class ClinicLoggingSchema(WireSchema):
    """How complete the diaries of the enrolled patients are, over the last 28 days."""

    patients = count("Enrolled patients.", 40)
    days_logged = count("Scored days.", 812)
    days_possible = count("Days that could have been; today counts once it is logged.", 1090)
    bands = fields.List(
        fields.Nested(LoggingBandSchema), required=True, metadata=about("All of them, in order.")
    )


class RefreshedSchema(WireSchema):
    """How far a refresh came."""

    refreshed = count("Patients whose results were computed again.", 40)
    left = count("Patients still to do: ask again until it is 0.", 0)


def clinic_relief_view(relief: ClinicRelief) -> View:
    """Return a clinic's groups."""
    test = relief.grouped.cohort.log_rank
    return {
        "by": relief.by,
        "today": relief.today,
        "method": method_view(relief.rules),
        "stale": relief.stale,
        "groups": [group_view(group) for group in relief.grouped.cohort.groups],
        "hidden_groups": relief.grouped.hidden,
        "log_rank": {"statistic": test.statistic, "p": test.p} if test else None,
    }


def trended_view(shown: Shown) -> View:
    """Return a patient whose relief gets shorter or longer."""
    return {
        "id": shown.trended.patient_id,
        "name": shown.trended.name,
        "episodes": [
            {
                "course_last": one.course_last,
                "status": one.status,
                "reason": one.reason,
                "days": decimal(one.days),
            }
            for one in shown.episodes
        ],
    } | relief_trend_view(shown.trended.trend)


def logging_view(found: Completeness) -> View:
    """Return how complete the clinic's diaries are."""
    return {
        "patients": found.patients,
        "days_logged": found.days_logged,
        "days_possible": found.days_possible,
        "bands": [
            {"least": band.least, "most": band.most, "patients": band.patients}
            for band in found.bands
        ],
    }
