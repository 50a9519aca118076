<?php
defined( 'ABSPATH' ) || exit;

/** Marks enqueued scripts that the settings name by handle, with the inline scripts before and after them. */
function sluice_filter_script( string $tag, string $handle ): string {
	$id = sluice_handles()[ $handle ] ?? null;
	return null === $id || is_admin() ? $tag : sluice_mark_scripts( $tag, sluice_mark( $id ) );
}
add_filter( 'script_loader_tag', 'sluice_filter_script', PHP_INT_MAX, 2 );

/** WordPress asks the browser to look up the host of each enqueued script at once; not of one that waits. */
function sluice_filter_hints( array $hints ): array {
	$hosts = array();
	foreach ( array_keys( sluice_handles() ) as $handle ) {
		$script  = wp_scripts()->registered[ $handle ] ?? null;
		$hosts[] = $script && is_string( $script->src ) ? wp_parse_url( $script->src, PHP_URL_HOST ) : null;
	}
	$hosts = array_filter( $hosts );
	return array_filter(
		$hints,
		function ( $hint ) use ( $hosts ) {
			$address = is_array( $hint ) ? ( $hint['href'] ?? '' ) : $hint;
			$host    = wp_parse_url( false === strpos( $address, '//' ) ? "//$address" : $address, PHP_URL_HOST );
			return ! in_array( $host, $hosts, true );
		}
	);
}
add_filter( 'wp_resource_hints', 'sluice_filter_hints', PHP_INT_MAX );
