/** What an operator says of a dialer at run time: what its codes, its users and its times mean. */
@NullMarked
package telesales.calllog.mapping;

import org.jspecify.annotations.NullMarked;
