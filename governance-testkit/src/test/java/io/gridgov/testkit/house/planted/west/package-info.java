/** The other half of a circle. */
package io.gridgov.testkit.house.planted.west;
