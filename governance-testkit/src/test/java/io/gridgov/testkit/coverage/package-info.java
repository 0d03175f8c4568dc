/** The audit of maps, shown on generated ones with planted faults. */
package io.gridgov.testkit.coverage;
