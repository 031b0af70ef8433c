package telesales.handover.domain;

import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;

/** To whom a lead is offered: the manager who leads the agent's team now. */
public record Recipient(TeamId team, ManagerId manager) {}
