package telesales.contracts.calls;

import telesales.contracts.Event;

/** Calls, agents' sheets of them, and what customers want of calls at all. */
public sealed interface CallLogEvent extends Event
    permits CallEvent, CallSheetEvent, CustomerEvent {}
