<?php
defined( 'ABSPATH' ) || exit;

/** Takes a configuration only if it can be read; what stood before stays else. */
function sluice_sanitize_config( $value ): string {
	$config = sluice_read_config( is_string( $value ) ? $value : '' );
	if ( is_wp_error( $config ) ) {
		add_settings_error( 'sluice_config', $config->get_error_code(), $config->get_error_message() );
		return (string) get_option( 'sluice_config', '' );
	}
	// Read as objects, so that an empty `{}` does not come back as a list.
	return wp_json_encode( json_decode( $value ), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
}

/** Lines of `handle = id`, as a table. */
function sluice_sanitize_handles( $value ): array {
	if ( is_array( $value ) ) {
		return $value;
	}
	$handles = array();
	foreach ( preg_split( '/\R/', (string) $value, -1, PREG_SPLIT_NO_EMPTY ) as $line ) {
		$is_row = preg_match( '/^\s*([\w.-]+)\s*=\s*([\w-]+)\s*$/', $line, $row );
		if ( ! $is_row || ! sluice_knows( $row[2] ) ) {
			/* translators: %s: a line that the site owner wrote. */
			add_settings_error( 'sluice_handles', 'sluice_line', sprintf( __( 'Left out: “%s”. A line is a handle, “=”, and the id of a category or company of the configuration.', 'sluice' ), esc_html( $line ) ) );
			continue;
		}
		$handles[ $row[1] ] = $row[2];
	}
	return $handles;
}

/** An id that the configuration has. */
function sluice_sanitize_embeds( $value ): string {
	return is_string( $value ) && sluice_knows( $value ) ? $value : (string) get_option( 'sluice_embeds', 'functional' );
}

add_action(
	'admin_init',
	function () {
		foreach ( array( 'config', 'handles', 'embeds' ) as $name ) {
			register_setting( 'sluice', "sluice_$name", array( 'sanitize_callback' => "sluice_sanitize_$name" ) );
		}
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Sluice', 'Sluice', 'manage_options', 'sluice', 'sluice_print_settings' );
	}
);

/** The form goes to WordPress's own options.php, which asks for the capability and the nonce that settings_fields() prints. */
function sluice_print_settings(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$handles = '';
	foreach ( sluice_handles() as $handle => $id ) {
		$handles .= "$handle = $id\n";
	}
	?>
	<div class="wrap">
		<h1>Sluice</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'sluice' ); ?>
			<h2><label for="sluice_config"><?php esc_html_e( 'Configuration', 'sluice' ); ?></label></h2>
			<p><?php esc_html_e( 'The JSON from the configurator. It decides what readers are asked.', 'sluice' ); ?></p>
			<textarea id="sluice_config" name="sluice_config" rows="20" class="large-text code" spellcheck="false"><?php echo esc_textarea( get_option( 'sluice_config', '' ) ); ?></textarea>
			<h2><label for="sluice_handles"><?php esc_html_e( 'Scripts that wait', 'sluice' ); ?></label></h2>
			<p><?php esc_html_e( 'One a line: the handle by which a plugin or theme enqueues it (the script’s id in the page, without “-js”), and the id of a category or company: google-analytics = analytics', 'sluice' ); ?></p>
			<textarea id="sluice_handles" name="sluice_handles" rows="6" class="large-text code" spellcheck="false"><?php echo esc_textarea( $handles ); ?></textarea>
			<h2><label for="sluice_embeds"><?php esc_html_e( 'Category of embeds whose company is not in the configuration', 'sluice' ); ?></label></h2>
			<input id="sluice_embeds" name="sluice_embeds" class="regular-text code" value="<?php echo esc_attr( get_option( 'sluice_embeds', 'functional' ) ); ?>">
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
