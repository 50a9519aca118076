<?php
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'sluice_config', 'sluice_handles', 'sluice_embeds' ) as $option ) {
	delete_option( $option );
}
