/** The rules of a lead: what its calls say about its grade, its interest and its score. */
@NullMarked
package telesales.leadscoring.domain;

import org.jspecify.annotations.NullMarked;
