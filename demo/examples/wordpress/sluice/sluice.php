<?php
/**
 * Plugin Name: Sluice
 * Description: A calm, honest notice, and a gate: marked scripts and embeds wait until the reader's choice allows them.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: sluice
 *
 * The folder `assets` beside this file is Sluice's own `dist`.
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/config.php';
require __DIR__ . '/includes/head.php';
require __DIR__ . '/includes/footer.php';
require __DIR__ . '/includes/mark.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/embeds.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings.php';
}
