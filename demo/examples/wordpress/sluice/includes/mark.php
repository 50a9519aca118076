<?php
defined( 'ABSPATH' ) || exit;

/**
 * Markup with all its scripts marked, so that they wait for an answer. Types other than scripts (data) stay as they are.
 *
 * @param string $mark The marks, as attributes.
 */
function sluice_mark_scripts( string $html, string $mark ): string {
	return preg_replace_callback(
		'~<script\b([^>]*)>(.*?)</script>~is',
		function ( $found ) use ( $mark ) {
			list( $all, $attributes, $text ) = $found;
			preg_match( '~\stype\s*=\s*["\']?([^"\'\s>]*)~i', $attributes, $type );
			$type = strtolower( $type[1] ?? '' );
			if ( ! in_array( $type, array( '', 'module', 'text/javascript', 'application/javascript' ), true ) ) {
				return $all;
			}
			$attributes = preg_replace( '~\stype\s*=\s*("[^"]*"|\'[^\']*\'|[^\s>]+)~i', '', $attributes );
			$attributes = preg_replace( '~\ssrc\s*=~i', ' data-src=', $attributes );
			$module     = 'module' === $type ? ' data-type="module"' : '';
			return "<script type=\"text/plain\"$module $mark$attributes>$text</script>";
		},
		$html
	) ?? '';
}

/** The mark for an id: companies and categories share one name space. */
function sluice_mark( string $id ): string {
	$is_vendor = in_array( $id, array_column( sluice_config()['vendors'] ?? array(), 'id' ), true );
	return ( $is_vendor ? 'data-vendor="' : 'data-category="' ) . esc_attr( $id ) . '"';
}
