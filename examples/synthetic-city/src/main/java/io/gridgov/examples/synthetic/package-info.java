/** A made-up city: its land, its people, its rules and a day of its reports, all from one seed. */
package io.gridgov.examples.synthetic;
