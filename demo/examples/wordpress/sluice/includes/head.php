<?php
defined( 'ABSPATH' ) || exit;

/** An address of a file of Sluice's own, which changes with the file. */
function sluice_asset( string $file ): string {
	$path = dirname( __DIR__ ) . "/assets/$file";
	return add_query_arg( 'ver', (string) @filemtime( $path ), plugins_url( "assets/$file", __DIR__ ) );
}

/**
 * Configuration and head script, before all else that `wp_head` prints: what runs earlier cannot be gated. The same for every
 * reader, so that any cache may keep the page.
 */
function sluice_print_head(): void {
	echo '<script type="application/json" id="sluice-config">' . sluice_config_json() . "</script>\n"; // phpcs:ignore WordPress.Security.EscapeOutput
	echo '<script src="' . esc_url( sluice_asset( 'sluice.js' ) ) . '"></script>' . "\n"; // phpcs:ignore WordPress.WP.EnqueuedResources
}
add_action( 'wp_head', 'sluice_print_head', PHP_INT_MIN );
