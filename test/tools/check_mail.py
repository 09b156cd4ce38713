"""Checks messages with programs that are not ours. Every .eml of a folder must be parsed by Python's email package
without a defect, have a text and an HTML part, carry a DKIM signature that python3-dkim accepts and that covers the
one-click headers (RFC 8058), and score less than 1 with SpamAssassin when it is installed.

    npm run -s mail:samples -- --out DIR
    apt-get install python3-dkim spamassassin
    /usr/bin/python3 test/tools/check_mail.py DIR
"""
import email
import email.policy
import pathlib
import re
import shutil
import subprocess
import sys

import dkim

folder = pathlib.Path(sys.argv[1])
record = (folder / "dkim.txt").read_bytes().strip()
spam = shutil.which("spamassassin")
wrong = 0
for path in sorted(folder.glob("*.eml")):
    raw = path.read_bytes()
    problems = []
    message = email.message_from_bytes(raw, policy=email.policy.default)
    defects = list(message.defects) + [d for part in message.walk() for d in part.defects]
    if defects:
        problems.append(f"defects {defects}")
    kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    for kind in ("text/plain", "text/html"):
        if kind not in kinds:
            problems.append(f"no {kind}")
    for header in ("From", "To", "Subject", "Date", "Message-ID"):
        if not message[header]:
            problems.append(f"no {header}")
    if max(len(line) for line in raw.split(b"\r\n")) > 998:
        problems.append("a line beyond 998")
    if not dkim.verify(raw, dnsfunc=lambda name, timeout=5: record):
        problems.append("DKIM refused")
    signed = re.search(r"\bh=([^;]+);", str(message["DKIM-Signature"])).group(1).lower().replace(" ", "").split(":")
    if message["List-Unsubscribe"]:
        missing = {"list-unsubscribe", "list-unsubscribe-post"} - set(signed)
        if missing or message["List-Unsubscribe-Post"] != "List-Unsubscribe=One-Click":
            problems.append(f"one-click headers unsigned: {missing}")
    score = ""
    if spam:
        said = subprocess.run([spam, "-L", "-t"], input=raw, capture_output=True).stdout.decode("utf8", "replace")
        found = re.search(r"score=(-?[\d.]+)", said)
        score = found.group(1) if found else "?"
        if found and float(score) >= 1:
            tests = re.search(r"tests=([A-Z0-9_,\s]+)", said)
            problems.append(f"SpamAssassin {score}: {tests.group(1).split() if tests else ''}")
    wrong += bool(problems)
    print(f"{path.name:32} {'; '.join(problems) or 'right'}{'  SpamAssassin ' + score if score else ''}")
print(f"{wrong} wrong")
sys.exit(1 if wrong else 0)
