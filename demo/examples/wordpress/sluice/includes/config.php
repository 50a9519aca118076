<?php
defined( 'ABSPATH' ) || exit;

/** What a page without a configuration of its own asks about. */
const SLUICE_FIRST_CONFIG = array(
	'version'    => 1,
	'regions'    => array( 'US' => 'opt-out', '*' => 'opt-in' ),
	'categories' => array(
		array( 'id' => 'necessary', 'required' => true ),
		array( 'id' => 'functional' ),
		array( 'id' => 'analytics' ),
		array( 'id' => 'advertising', 'sale' => true ),
	),
);

/**
 * Reads a configuration out of JSON.
 *
 * @return array|WP_Error The configuration, or what is wrong with it.
 */
function sluice_read_config( string $json ) {
	$config = json_decode( $json, true );
	if ( ! is_array( $config ) ) {
		return new WP_Error( 'sluice_json', __( 'This is not JSON. Copy all of it from the configurator.', 'sluice' ) );
	}
	if ( 1 !== ( $config['version'] ?? null ) ) {
		return new WP_Error( 'sluice_version', __( 'The configuration needs "version": 1.', 'sluice' ) );
	}
	foreach ( array( 'categories', 'vendors' ) as $list ) {
		$rows = $config[ $list ] ?? array();
		if ( ! is_array( $rows ) || array_filter( $rows, fn( $row ) => ! is_string( $row['id'] ?? null ) ) ) {
			/* translators: %s: name of a list in the configuration. */
			return new WP_Error( 'sluice_ids', sprintf( __( 'Each row of "%s" needs an "id".', 'sluice' ), $list ) );
		}
	}
	if ( empty( $config['categories'] ) ) {
		return new WP_Error( 'sluice_categories', __( 'The configuration needs "categories".', 'sluice' ) );
	}
	return $config;
}

/** The configuration of this site. */
function sluice_config(): array {
	$stored = get_option( 'sluice_config', '' );
	$config = is_string( $stored ) ? sluice_read_config( $stored ) : null;
	return is_array( $config ) ? $config : SLUICE_FIRST_CONFIG + array( 'site' => array( 'name' => get_bloginfo( 'name' ) ) );
}

/** The same as JSON for the page; hex tags, so that nothing in it ends the element in which it stands. */
function sluice_config_json(): string {
	$stored = (string) get_option( 'sluice_config', '' );
	// Read as objects, so that an empty `{}` does not come back as a list.
	$config = is_array( sluice_read_config( $stored ) ) ? json_decode( $stored ) : sluice_config();
	return wp_json_encode( $config, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
}

/** Whether the configuration has a category or a company of this id. */
function sluice_knows( string $id ): bool {
	$config = sluice_config();
	return in_array( $id, array_column( array_merge( $config['categories'], $config['vendors'] ?? array() ), 'id' ), true );
}

/** The company to which a host belongs, or null. */
function sluice_vendor_of_host( string $host ): ?string {
	foreach ( sluice_config()['vendors'] ?? array() as $vendor ) {
		foreach ( (array) ( $vendor['domains'] ?? array() ) as $domain ) {
			if ( is_string( $domain ) && ( $host === $domain || str_ends_with( $host, ".$domain" ) ) ) {
				return $vendor['id'];
			}
		}
	}
	return null;
}

/** The table of handles in the settings: handle => id of a category or company. */
function sluice_handles(): array {
	$handles = get_option( 'sluice_handles', array() );
	return is_array( $handles ) ? $handles : array();
}
