@org.jspecify.annotations.NullMarked
package telesales.projection.dailyreport;
