/** Faults planted on purpose: each breaks one rule of the house, which must see it. */
package io.gridgov.testkit.house.planted;
