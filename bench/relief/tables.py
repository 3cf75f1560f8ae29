"""The results as they are printed."""

from collections.abc import Iterable, Mapping

from bench.relief import trends
from bench.relief.cohorts import Cohorts
from bench.relief.diaries import Redosing, Setting
from bench.relief.durations import Durations
from bench.relief.measures import Error, Share
from bench.relief.trends import Trends
from bench.table import aligned

NOTHING = "–"
EPISODE_HEADS = ("diary logged", "judged", "ended", "bias", "rmse", "early", "clean", "A", "A rmse")
PATIENT_HEADS = "diary logged", "n", "bias", "rmse", "in 95 %", "mean", "as end", "A", "B"


def episodes(rows: list[Durations]) -> str:
    """Return the table of single episodes."""
    cells = {
        row.setting: (
            _percent(row.judged),
            _percent(row.ended),
            *_bias_and_rmse(row.loss),
            _percent(row.early),
            _bias(row.clean),
            *_bias_and_rmse(row.last_entry),
        )
        for row in rows
    }
    return _in_parts(EPISODE_HEADS, cells)


def patients(rows: list[Durations]) -> str:
    """Return the table of what is said of a patient."""
    cells = {
        row.setting: (
            str(row.median.number if row.median else 0),
            *_bias_and_rmse(row.median),
            _percent(row.covered),
            *map(_bias, (row.restricted, row.second, row.last_entry_median, row.complete_median)),
        )
        for row in rows
    }
    return _in_parts(PATIENT_HEADS, cells)


def standard_error(errors: Iterable[Error | None]) -> str:
    """Return the largest standard error of these biases, in days."""
    return f"{max(one.bias_error for one in errors if one):.1f}"


def named(false_alarms: list[Trends], power: list[Trends]) -> str:
    """Return the table of trends: where there is none, and where relief gets shorter."""
    heads = [
        "courses",
        *(f"none, {one.title}" for one in trends.LOGGINGS),
        "p alone",
        *(f"{slope:+} d" for slope in trends.SLOPES),
    ]
    lines = [heads]
    for when in Redosing:
        lines.append([f"re-dosed {when}", *[""] * (len(heads) - 1)])
        for number in trends.COURSES:
            none, some = (
                [row for row in part if _is(row.setting, when, number)]
                for part in (false_alarms, power)
            )
            cells = [_percent_and_error(row.named) for row in none]
            cells.append(_percent_and_error(none[0].small_p))
            cells += [_percent_and_error(row.shortening) for row in some]
            lines.append([f"  {number}", *cells])
    return aligned(lines)


def groups(rows: list[Cohorts]) -> str:
    """Return the table of groups of patients."""
    lines = [("durations", "bias", "over patients", "over episodes")]
    for row in rows:
        kind = "through diaries" if row.kind.through_diaries else "as they were"
        bias = f"{100 * row.share.bias:+.1f}" if row.share else NOTHING
        held = _percent_and_error(row.over_patients), _percent_and_error(row.over_episodes)
        lines.append((f"{kind}, re-dosed {row.kind.redosing}", bias, *held))
    return aligned(lines)


def _in_parts(heads: tuple[str, ...], cells: Mapping[Setting, tuple[str, ...]]) -> str:
    """Return the table with a line of its own for each way of re-dosing."""
    lines: list[tuple[str, ...]] = [heads]
    for when in Redosing:
        lines.append((f"re-dosed {when}", *[""] * (len(heads) - 1)))
        of = [one for one in cells if one.redosing is when]
        lines += [(f"  {_title(one)}", *cells[one]) for one in of]
    return aligned(lines)


def _title(setting: Setting) -> str:
    return setting.logging.title if setting.noisy else f"{setting.logging.title}, no noise"


def _is(setting: Setting, redosing: Redosing, courses: int) -> bool:
    return setting.redosing is redosing and setting.courses == courses


def _bias_and_rmse(error: Error | None) -> tuple[str, str]:
    return (_bias(error), f"{error.rmse:.1f}" if error else NOTHING)


def _bias(error: Error | None) -> str:
    return f"{error.bias:+.1f}" if error else NOTHING


def _percent(share: Share | None) -> str:
    return f"{100 * share.share:.0f} %" if share else NOTHING


def _percent_and_error(share: Share | None) -> str:
    return f"{100 * share.share:.1f} ± {100 * share.error:.1f}" if share else NOTHING
