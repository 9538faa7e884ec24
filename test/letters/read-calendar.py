# Reads an iCalendar body from standard input with Debian's python3-icalendar and prints what it understood as JSON: an independent reader.
import json
import sys

from icalendar import Calendar

raw = sys.stdin.buffer.read()
calendar = Calendar.from_ical(raw)
event = calendar.walk("VEVENT")[0]
attendees = event.get("ATTENDEE")
zones = calendar.walk("VTIMEZONE")
starts = event.decoded("DTSTART")
# The offset comes from the file's own VTIMEZONE, not from the reader's zone data.
offset = zones[0].to_tz().utcoffset(starts.replace(tzinfo=None)) if zones else starts.utcoffset()
print(json.dumps({
    "method": str(calendar["METHOD"]),
    "uid": str(event["UID"]),
    "sequence": int(event["SEQUENCE"]),
    "stamp": event.decoded("DTSTAMP").isoformat(),
    "starts": starts.replace(tzinfo=None).isoformat(),
    "offset": int(offset.total_seconds()),
    "summary": str(event["SUMMARY"]),
    "location": str(event.get("LOCATION", "")),
    "description": str(event["DESCRIPTION"]),
    "status": str(event["STATUS"]),
    "organizer": str(event["ORGANIZER"]),
    "attendees": [attendees] if not isinstance(attendees, list) else attendees,
    "name": str(attendees.params["CN"]) if not isinstance(attendees, list) else None,
    "errors": [str(error) for component in calendar.walk() for error in component.errors],
}))
