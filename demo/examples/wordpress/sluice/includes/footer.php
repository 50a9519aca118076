<?php
defined( 'ABSPATH' ) || exit;

/** The privacy link. It is an ordinary link to the site's privacy page where no script runs. */
function sluice_link(): string {
	$address = get_privacy_policy_url() ?: home_url( '/' );
	return '<sluice-link><a href="' . esc_url( $address ) . '">' . esc_html__( 'Your Privacy Choices', 'sluice' ) . '</a></sluice-link>';
}

/** In a footer that has a place for it. */
add_shortcode( 'sluice_link', 'sluice_link' );

/** Else below the page. A theme that places it itself takes this away: remove_action( 'wp_footer', 'sluice_print_link' ). */
function sluice_print_link(): void {
	echo '<p style="text-align: center; padding: 1em">' . sluice_link() . "</p>\n"; // phpcs:ignore WordPress.Security.EscapeOutput
}
add_action( 'wp_footer', 'sluice_print_link' );
