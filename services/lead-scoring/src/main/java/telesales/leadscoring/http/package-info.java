/** Leads as agents and managers read them. */
@NullMarked
package telesales.leadscoring.http;

import org.jspecify.annotations.NullMarked;
