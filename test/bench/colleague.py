"""What a colleague who knows pandas would script for the same workbook: `colleague.py IN.xlsx OUT.xlsx`.

Reads every tab, checks and adds up the scores of each person and rater, averages each criterion, judges the plain conditions of two awards, counts the
ballots against their thresholds, and writes four tabs of results behind the tabs that are there (pandas lets openpyxl load and save the whole workbook
for that). It does less than Binh Xet: two awards in place of seven, one line a person in place of one a condition; no live formulas, no papers, no way
back, no check of what was written, no exact arithmetic (points are floats). It prints what it took as JSON.
"""

import json
import resource
import shutil
import sys
import time

import pandas as pd

FIRST_CRITERION = 3
RATERS = {"Tự chấm": "self", "Đơn vị chấm": "unit", "Hội đồng chấm": "council"}
RATINGS = ["KHT", "HT", "HTT", "HTXS"]
DISCIPLINED = ["Khiển trách", "Cảnh cáo", "Giáng chức", "Cách chức", "Buộc thôi việc"]


def with_header(tab):
    """The rows under the first one, by its names."""
    frame = tab.iloc[1:].reset_index(drop=True)
    frame.columns = tab.iloc[0]
    return frame


def scores_of(name, tab):
    """One line a person: total of one rater, and how many scores are missing, no numbers or out of range."""
    rater = next(code for words, code in RATERS.items() if name.endswith(words))
    header = list(tab.iloc[2])
    last = header.index("Điểm cộng")
    maxima = pd.to_numeric(tab.iloc[3, FIRST_CRITERION:last])
    body = tab.iloc[4:]
    points = body.iloc[:, FIRST_CRITERION:last].apply(pd.to_numeric, errors="coerce")
    faulty = points.isna() | (points < 0) | points.gt(maxima, axis=1)
    bonus = pd.to_numeric(body.iloc[:, last], errors="coerce").fillna(0)
    penalty = pd.to_numeric(body.iloc[:, last + 1], errors="coerce").fillna(0)
    total = (points.sum(axis=1) + bonus - penalty).clip(0, maxima.sum())
    totals = pd.DataFrame({"Mã": body.iloc[:, 1], "rater": rater, "total": total.where(~faulty.any(axis=1)), "faults": faulty.sum(axis=1)})
    points.columns = header[FIRST_CRITERION:last]
    return totals, points.mean().rename((rater, name))


def votes_of(award, ballots, threshold):
    """One line a nominee: yes, no and blank, and whether it passed."""
    names = list(ballots.iloc[0])
    marks = ballots.iloc[1:]
    counted = pd.DataFrame(
        {
            "Mã": [name.split(" – ")[0] for name in names],
            "award": award,
            "yes": (marks == "x").sum().values,
            "no": (marks.astype(str) == "0").sum().values,
            "blank": (marks.isna() | (marks == "-")).sum().values,
        }
    )
    counted["passed"] = counted["yes"] / len(marks) >= threshold
    return counted


def main(source, target):
    times = [time.perf_counter()]
    tabs = pd.read_excel(source, sheet_name=None, header=None)
    times.append(time.perf_counter())

    roster = with_header(tabs["Danh sách"])
    scored = [scores_of(name, tab) for name, tab in tabs.items() if name.endswith("chấm")]
    totals = pd.concat([total for total, _ in scored]).pivot(index="Mã", columns="rater", values="total")
    totals["final"] = totals["council"].fillna(totals["unit"]).fillna(totals["self"])
    criteria = pd.concat([mean for _, mean in scored], axis=1).T.groupby(level=0).mean().T
    people = roster[["Mã", "Họ và tên", "Đơn vị"]].merge(totals, left_on="Mã", right_index=True, how="left")

    rating = roster["Xếp loại"].map(RATINGS.index) >= RATINGS.index("HTT")
    clean = ~roster["Kỷ luật"].isin(DISCIPLINED)
    registered = roster["Đăng ký danh hiệu"].fillna("")
    conditions = pd.DataFrame(
        {
            "Mã": roster["Mã"],
            "Họ và tên": roster["Họ và tên"],
            "LĐTT": rating & clean & registered.str.contains("LĐTT"),
            "CSTĐCS": rating & clean & registered.str.contains("CSTĐCS") & roster["Cấp sáng kiến"].notna(),
        }
    )
    votes = pd.concat([votes_of(name[len("Phiếu "):], tab, 0.5) for name, tab in tabs.items() if name.startswith("Phiếu ")])
    votes = votes.merge(roster[["Mã", "Họ và tên"]], on="Mã", how="left").sort_values(["award", "yes"], ascending=[True, False])
    times.append(time.perf_counter())

    shutil.copy(source, target)
    with pd.ExcelWriter(target, engine="openpyxl", mode="a") as book:
        people.to_excel(book, sheet_name="KQ Điểm", index=False)
        criteria.to_excel(book, sheet_name="KQ Tiêu chí")
        conditions.to_excel(book, sheet_name="KQ Điều kiện", index=False)
        votes.to_excel(book, sheet_name="KQ Kiểm phiếu", index=False)
    times.append(time.perf_counter())

    used = resource.getrusage(resource.RUSAGE_SELF)
    read, worked_out, wrote = [(after - before) * 1000 for before, after in zip(times, times[1:])]
    print(
        json.dumps(
            {
                "read": read,
                "workOut": worked_out,
                "write": wrote,
                "processor": (used.ru_utime + used.ru_stime) * 1000,
                "peakMb": used.ru_maxrss / 1024,
                "nominees": len(votes),
                "people": len(people),
            }
        )
    )


main(*sys.argv[1:3])
