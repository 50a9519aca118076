<?php
defined( 'ABSPATH' ) || exit;

/** What of a provider's frame is kept. */
const SLUICE_FRAME_ATTRIBUTES = array( 'title', 'width', 'height', 'allow', 'allowfullscreen', 'referrerpolicy', 'sandbox', 'loading' );

/**
 * A video or post of another company stands in a placeholder until it is allowed; the frame is written anew from the attributes that
 * are known, and a provider's script is marked.
 *
 * @param string|false $html    What the provider gave for the address.
 * @param string       $address The address that stands in the post.
 */
function sluice_filter_embed( $html, string $address ) {
	if ( ! is_string( $html ) || is_admin() || is_feed() ) {
		return $html;
	}
	$is_framed = preg_match( '~<iframe\b([^>]*)>~i', $html, $found );
	$frame     = $is_framed ? array_column( wp_kses_hair( $found[1], array( 'http', 'https' ) ), 'value', 'name' ) : array();
	$source    = html_entity_decode( $frame['src'] ?? '' );
	$host      = (string) wp_parse_url( $source ?: $address, PHP_URL_HOST );
	// Another post of this very site goes nowhere.
	if ( wp_parse_url( home_url(), PHP_URL_HOST ) === $host ) {
		return $html;
	}
	$mark = sluice_mark( sluice_vendor_of_host( $host ) ?? get_option( 'sluice_embeds', 'functional' ) );
	if ( ! $is_framed ) {
		return sluice_mark_scripts( $html, $mark );
	}
	$kept = '';
	foreach ( array_intersect_key( $frame, array_flip( SLUICE_FRAME_ATTRIBUTES ) ) as $name => $value ) {
		$kept .= sprintf( ' %s="%s"', $name, esc_attr( html_entity_decode( $value ) ) );
	}
	return sprintf(
		'<sluice-embed %s><iframe data-src="%s"%s></iframe><a href="%s">%s</a></sluice-embed>',
		$mark,
		esc_url( $source ),
		$kept,
		esc_url( $address ),
		esc_html( html_entity_decode( $frame['title'] ?? '' ) ?: $address )
	);
}
add_filter( 'embed_oembed_html', 'sluice_filter_embed', PHP_INT_MAX, 2 );
