"""Simulate diaries with known truth, and print how well relief is measured.

python3 dev.py bench relief [--quick]
"""

import argparse
import os
import time
from collections.abc import Sequence
from concurrent.futures import Executor, ProcessPoolExecutor

from bench.relief import cohorts, durations, tables, trends
from bench.relief.drawing import SEED
from bench.table import machine

FULL, QUICK = 1_000, 40  # patients of a setting
PATIENTS_PER_COHORT = 4  # of those counts there is one cohort for so many


def main(arguments: Sequence[str]) -> None:
    """Simulate and print."""
    parser = argparse.ArgumentParser(
        prog="python3 dev.py bench relief",
        description="Simulate diaries with known truth, and print how well relief is measured.",
    )
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} patients, not {FULL:,}")
    patients = QUICK if parser.parse_args(arguments).quick else FULL
    begun = time.monotonic()
    print(f"{machine()}; seed {SEED}; {patients:,} patients for each row of a table", flush=True)
    with ProcessPoolExecutor(os.cpu_count()) as cores:
        for part in (_durations, _trends, _cohorts):
            print(f"\n{part(cores, patients)}", flush=True)
    print(f"\n{time.monotonic() - begun:.0f} s")


def _durations(cores: Executor, patients: int) -> str:
    rows = durations.measured(cores, patients)
    of_episodes = EPISODES.format(
        table=tables.episodes(rows),
        by=tables.standard_error(row.loss for row in rows),
    )
    of_patients = PATIENTS.format(
        table=tables.patients(rows),
        by=tables.standard_error(row.median for row in rows),
    )
    return f"{of_episodes}\n{of_patients}"


def _trends(cores: Executor, patients: int) -> str:
    false_alarms = trends.false_alarms(cores, patients)
    table = tables.named(false_alarms, trends.power(cores, patients))
    return TRENDS.format(table=table, number=f"{trends.NULL_SHARE * patients:,}")


def _cohorts(cores: Executor, patients: int) -> str:
    number = patients // PATIENTS_PER_COHORT
    table = tables.groups(cohorts.measured(cores, number))
    return COHORTS.format(
        table=table,
        number=number,
        patients=cohorts.PATIENTS,
        courses=cohorts.COURSES,
        days=cohorts.AT_DAYS,
    )


EPISODES = """HOW LONG ONE EPISODE LASTED: estimate less truth, in days

{table}

bias, rmse: of the point shown of episodes known to have ended (± {by}). early: of them more than
3 days too early. clean: bias of those whose baseline holds no day that was truly in relief.
A (naive): the last entry less the session, of every course.
uneven: 75 % of the days in relief and 45 % of the others are logged.
"""

PATIENTS = """HOW LONG RELIEF LASTS FOR ONE PATIENT, over 12 courses: estimate less truth, in days

{table}

n: patients whose median is reached; bias, rmse: of it (± {by}). in 95 %: its interval holds the
truth. mean: the restricted mean, bias. as end: the median with re-treatment as the end, bias.
Naive medians, bias: A of the last entries, B of the episodes known to have ended.
"""

TRENDS = """HOW OFTEN A DIRECTION IS NAMED, in percent of the patients with enough episodes for one

{table}

none: relief does not change, so these are false alarms ({number} patients each). p alone: what they
would be, all days logged, if nobody looked whether the baselines moved. -1.0 d: relief shortens
by a day from course to course, all days logged, and shortening is said.
"""

COHORTS = """HOW OFTEN A GROUP'S 95 % INTERVAL IS RIGHT about the share in relief after {days} days

{table}

In percent; {number} groups of {patients} patients with {courses} courses each. bias: of the share.
over episodes: as if no two of them were of one patient.
"""
