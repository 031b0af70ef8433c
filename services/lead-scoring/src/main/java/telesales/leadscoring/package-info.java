/** Leads: who they are, how ready they are to buy, and how likely. */
@NullMarked
package telesales.leadscoring;

import org.jspecify.annotations.NullMarked;
