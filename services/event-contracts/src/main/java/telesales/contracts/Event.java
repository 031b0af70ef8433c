package telesales.contracts;

import telesales.contracts.calls.CallEvent;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.meetings.MeetingsEvent;

/** Anything that one service publishes and others may react to. */
public sealed interface Event
    permits CallEvent, FloorEvent, HandoverEvent, LeadEvent, MeetingsEvent {}
