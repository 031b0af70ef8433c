/** The rules of a handover: to whom a lead is offered, who may take it, and what ends an offer. */
@NullMarked
package telesales.handover.domain;

import org.jspecify.annotations.NullMarked;
