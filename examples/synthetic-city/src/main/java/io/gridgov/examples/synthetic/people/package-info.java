/**
 * Who lives and works in the invented city: homes with addresses, units, posts.
 *
 * <p>Nobody in it exists. People are opaque references such as {@code h-000123}; names of places
 * and units are put together from syllables. Start with {@link
 * io.gridgov.examples.synthetic.people.Homes} and {@link
 * io.gridgov.examples.synthetic.people.Organisation}.
 */
package io.gridgov.examples.synthetic.people;
